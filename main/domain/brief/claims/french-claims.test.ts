import { expect, test } from 'vitest';
import { articleOf } from '../../../export/brief.fixture.ts';
import { articleFigures } from '../../figures/said-in.ts';
import { claimsOf } from './claims-of.ts';

type Asked = readonly [topic: string, of: string | null, value: number, place: string | null];

/** What reports in French count; none where nothing is held to be so. */
const CASES: readonly (readonly [text: string, asked: Asked | null])[] = [
  [
    'Selon OCHA, 4 000 personnes ont été déplacées à Kassala.',
    ['displaced', null, 4000, 'Kassala'],
  ],
  [
    'Plus de 12 500 personnes ont fui leurs maisons, a déclaré le maire.',
    ['displaced', null, 12500, null],
  ],
  ['Au moins 58 personnes ont été tuées dans le nord du pays.', ['killed', null, 58, null]],
  ['Le ministère fait état de 212 blessés.', ['wounded', null, 212, null]],
  ['Trente-sept enfants ont été blessés lundi.', ['wounded', 'children', 37, null]],
  [
    'Quelque 1 800 familles ont besoin d’une aide alimentaire.',
    ['in-need', 'households', 1800, null],
  ],
  [
    'Les autorités recensent 9 300 personnes touchées par les inondations.',
    ['affected', null, 9300, null],
  ],
  ['Jusqu’à 20 000 personnes pourraient être déplacées.', null],
  ['Le marché compte 300 commerçants.', null],
];

test.each(CASES)('%s', (text, asked) => {
  const article = {
    ...articleOf('Crue', [{ kind: 'paragraph', text, marks: [] }]),
    language: 'fr',
  };
  const { claims } = claimsOf(article, articleFigures(article), new Map());
  expect(claims.map(({ topic, of, figure, place }) => [topic.id, of, figure.value, place])).toEqual(
    asked ? [asked] : [],
  );
});

const told = (text: string, title = 'Choléra au Tanganyika') => {
  const article = {
    ...articleOf(title, [{ kind: 'paragraph', text, marks: [] }]),
    language: 'fr',
  };
  return claimsOf(article, articleFigures(article), new Map()).claims.map(
    ({ topic, of, figure, place }) => [topic.id, of, figure.value, place],
  );
};

test.each([
  [
    '1 348 cas suspects de choléra et 46 décès ont été notifiés dans quatre zones de santé.',
    [
      ['cases', 'cholera?', 1348, null],
      ['killed', 'cholera?', 46, null],
    ],
  ],
  [
    'Le nombre cumulé de cas de choléra s’élève à 1 874, dont 58 décès.',
    [
      ['cases', 'cholera', 1874, null],
      ['killed', 'cholera', 58, null],
    ],
  ],
  ['Le choléra a tué 56 personnes à Kalemie.', [['killed', 'cholera', 56, 'Kalemie']]],
  [
    'L’épidémie de choléra a fait 41 morts depuis la mi-février.',
    [['killed', 'cholera', 41, null]],
  ],
  [
    'Quelque 480 maisons ont été détruites à Kalemie.',
    [['houses-destroyed', null, 480, 'Kalemie']],
  ],
  ['Quatre centres de santé ont fermé à Nyemba.', [['health-closed', null, 4, 'Nyemba']]],
  ['Six villages sont isolés depuis dimanche.', [['villages-cut-off', null, 6, null]]],
  [
    'Des maisons ont été emportées à Kalemie, où 1 900 personnes sont sans abri.',
    [['displaced', null, 1900, 'Kalemie']],
  ],
  ['Quelque 235 000 personnes seront vaccinées contre le choléra.', []],
  ['L’hôpital compte 80 lits pour les cas de choléra.', []],
])('%s', (text, asked) => {
  expect(told(text)).toEqual(asked);
});

test('a part is of what there are as many of', () => {
  const { claims } = claimsIn([
    'Au 18 novembre, 640 cas de choléra et 22 décès avaient été signalés, dont 243 chez les enfants.',
  ]);
  expect(
    claims.map(({ figure, parts }) => [figure.value, parts.map((part) => part.figure.value)]),
  ).toEqual([
    [640, [243]],
    [22, []],
  ]);
});

test('what a text puts right is not claimed again, nor what was counted twice', () => {
  const { claims, withdrawn } = claimsIn(
    [
      'KALEMIE, 12 novembre 2026 (Agence du Lac) – L’Agence du Lac a annoncé lundi neuf morts à Kalemie.',
      'Ce chiffre est corrigé : six personnes sont mortes à Kalemie.',
      'Trois décès avaient été comptés deux fois.',
    ],
    'CORRECTIF – Choléra : six décès à Kalemie',
  );
  expect(claims.map(({ figure }) => figure.value)).toEqual([6]);
  expect(withdrawn.map(({ figure }) => figure.value)).toEqual([9]);
});

test('a table of health zones has its places, and its sum all that it adds up', () => {
  const { claims } = claimsIn([
    'Zone de santé\tDécès',
    'Kalemie\t11',
    'Nyemba\t5',
    'Manono\t1',
    'Total\t17',
  ]);
  expect(
    claims.map(({ figure, parts }) => [figure.value, parts.map(({ words }) => words)]),
  ).toEqual([[17, ['Kalemie', 'Nyemba', 'Manono']]]);
});

test('what a table counts by weeks is no state of things', () => {
  expect(
    claimsIn(['Semaine\tZone de santé\tDécès', 'S44\tKalemie\t14', 'S45\tKalemie\t16']).claims,
  ).toEqual([]);
});

function claimsIn(lines: readonly string[], title = 'Choléra au Tanganyika') {
  const blocks = lines.map((text, at) =>
    text.includes('\t')
      ? { kind: 'table-row' as const, text, marks: [], header: at === 0 }
      : { kind: 'paragraph' as const, text, marks: [] },
  );
  const article = articleOf(title, blocks);
  const french = {
    ...article,
    language: 'fr',
    source: { ...article.source, publisher: 'Agence du Lac', published: '2026-11-12' },
  };
  return claimsOf(french, articleFigures(french), new Map());
}
