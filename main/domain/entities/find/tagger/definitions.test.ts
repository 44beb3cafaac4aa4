import { expect, test } from 'vitest';
import { sceneOf } from '../../../reading/scene-of.ts';
import { createEngine } from '../../engine.ts';
import { DEFINED, definitions } from './definitions.ts';

const engine = createEngine({});
const MARKS: Readonly<Record<number, string>> = {
  [DEFINED.first]: 'f',
  [DEFINED.inside]: 'i',
  [DEFINED.last]: 'l',
  [DEFINED.acronym]: 'a',
  [DEFINED.thing]: 't',
};

/** The words that are marked, each with its mark's letter. */
function marked(text: string): string {
  const scene = sceneOf(engine, text, 0, text.length);
  return [...definitions(scene)]
    .flatMap((mark, at) => (mark ? [`${scene.words[at]?.word}/${MARKS[mark]}`] : []))
    .join(' ');
}

test.each([
  ['The World Food Programme (WFP) left. WFP said so.', 'World/f Food/i Programme/l WFP/a WFP/a'],
  ['Liquefied natural gas (LNG) is dear; LNG is scarce.', 'LNG/t LNG/t'],
  [
    'The Department for International Development (DfID, London) paid.',
    'Department/f for/i International/i Development/l DfID/a',
  ],
  ['The Joint Plan of Action (JPA) and the Kurdistan Region (KR).', ''],
  ['Sustainable Development Goals (SDGs)', ''],
  ['The Nile Basin Initiative (WFP) met.', ''],
  ['They came. Food Programme (WFP) is short.', ''],
  ['Food (UK) and (WFP).', ''],
])('%s', (text, found) => {
  expect(marked(text)).toBe(found);
});
