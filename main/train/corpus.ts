import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GoldEntity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly text: string;
}
export interface GoldDocument {
  readonly id: string;
  readonly corpus: string;
  readonly source: string;
  readonly licence: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
}

/** The documents of one corpus file; what `../shared/data/README.md` describes. */
export function readCorpus(folder: string, name: string): GoldDocument[] {
  return readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldDocument);
}

/** Licences under which nothing may be trained that ships: measuring only. */
export const mayTrain = (document: GoldDocument): boolean =>
  !/-NC\b|noncommercial/i.test(document.licence);
