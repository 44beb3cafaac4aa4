/** A process for the power cut: makes a library and writes into it so many acts long, while what it writes is traced. */
import { writeSync } from 'node:fs';
import { Random } from '../random.ts';
import { Acknowledged, newLibrary, writeOn } from './acts.ts';

const [, , folder = '', run = '', acts = ''] = process.argv;
const known = new Acknowledged();
await newLibrary(folder);
writeSync(1, 'made\n');
const say = (line: string) => writeSync(1, `${line}\n`);
await writeOn(folder, known.passphrase, run, new Random(Number(run) + 1), say, Number(acts));
