import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEngine } from '../engine.ts';
import { markedNames } from '../testing/marked-names.ts';
import { asTeams } from './team-evidence.ts';

const ASSETS = join(import.meta.dirname, '../../../../assets/entities');
const engine = createEngine({ gazetteer: readFileSync(join(ASSETS, 'gazetteer.bin')) });

test.each<[string, readonly string[]]>([
  ['[l Liverpool] beat [p Vikar] 3-1 on Sunday.', ['Liverpool', 'Vikar']],
  ['[p Al-Nuri] and [p Al-Sadiq] drew 1-1 in a dull match.', ['Al-Nuri', 'Al-Sadiq']],
  ['[p Saldo] lost 2-0 at home to [l Bergen].', ['Saldo', 'Bergen']],
  ['[p Vikar] beat [l France] 2–0.', ['Vikar']],
  ['[p Varga] beat [p Nemeth] 6-4, 6-3.', []],
  ['[p John Okello] beat [p Karim] 3-1.', []],
  ['[p Karim] beat [p Omar]. The vote was 3-1.', []],
  ['[p Karim] met [p Omar] on 3-1.', []],
])('%s', (marked, names) => {
  const { scene, findings, nameOf } = markedNames(engine, marked);
  const teams = asTeams(scene, engine.gazetteer, findings);
  expect(teams.filter(({ type }) => type === 'organization').map(nameOf)).toEqual(names);
});
