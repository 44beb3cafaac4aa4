import { describe, expect, it } from 'vitest';
import type { GoldDocument } from './corpus.ts';
import { learnableNames, namesView } from './names-view.ts';

/** A text with its marks in brackets, each with its type: "[PER President Obama] left". */
function marked(text: string, corpus: string): GoldDocument {
  const entities: GoldDocument['entities'][number][] = [];
  let plain = '';
  for (const part of text.split(/(\[[A-Z]+ [^\]]*\])/)) {
    const mark = /^\[([A-Z]+) ([^\]]*)\]$/.exec(part);
    const start = plain.length;
    plain += mark?.[2] ?? part;
    if (mark) entities.push({ start, end: plain.length, type: mark[1] ?? '', text: mark[2] ?? '' });
  }
  return { id: '1', corpus, source: '', licence: '', text: plain, entities };
}
const shown = ([document]: readonly GoldDocument[]): string[] =>
  (document?.entities ?? []).map(({ start, end, type }) => {
    return `${type} ${document?.text.slice(start, end)}`;
  });

describe('the view of names', () => {
  it.each([
    ['[PER President Obama] left', ['PER Obama']],
    [
      '[PER US Secretary of State John Kerry] and [PER John Kerry]',
      ['PER John Kerry', 'PER John Kerry'],
    ],
    ['[PER Hassan Sheikh Mohamud] left', ['PER Hassan Sheikh Mohamud']],
    ['[PER Sheikh Hasina] left', ['PER Sheikh Hasina']],
    ['[PER Martin Luther King] spoke', ['PER Martin Luther King']],
    ['[PER Isabella of France] spoke', ['PER Isabella of France']],
    ['[PER the prime minister] spoke', []],
    ['[PER Secretary] of [ORG the UN]', ['ORG UN']],
    ['in [LOC The Hague] and [LOC the Netherlands]', ['LOC The Hague', 'LOC Netherlands']],
    ['[ORG the Ministry of Health]', ['ORG Ministry of Health']],
    ['[LOC the town] of [LOC إدلب]', ['LOC إدلب']],
    ['[QTY 5 tons] for [ORG “Caritas”]', ['ORG Caritas']],
  ])('%s', (text, names) => {
    expect(shown(namesView([marked(text, 're3d')]))).toEqual(names);
  });
});

describe('what the tagger learns', () => {
  it.each([
    ['[LOC the city of Mosul] and [LOC eastern Aleppo]', ['LOC Mosul', 'LOC Aleppo']],
    ['[LOC Berlin, Germany]', ['LOC Berlin', 'LOC Germany']],
    ['[ORG ISIL fighters] of [ORG ISIL]', ['ORG ISIL', 'ORG ISIL']],
    ['[ORG Iraqi forces] left', []],
    ['[ORG The UN Security Council] met', ['ORG UN Security Council']],
  ])('%s', (text, names) => {
    expect(shown(learnableNames([marked(text, 're3d')]))).toEqual(names);
  });
});
