import { expect, test } from 'vitest';
import { articleOf } from '../../../export/brief.fixture.ts';
import { articleFigures } from '../../figures/said-in.ts';
import { claimsOf } from './claims-of.ts';

type Said = readonly [topic: string, place: string | null];

const CASES: readonly (readonly [language: string, text: string, said: Said])[] = [
  ['en', 'About 9,400 people fled from Um Rawaba last week.', ['fled', 'Um Rawaba']],
  ['en', 'Some 9,400 people have fled Um Rawaba, OCHA said.', ['fled', 'Um Rawaba']],
  ['en', 'An estimated 2,150 people were displaced from Um Rawaba.', ['fled', 'Um Rawaba']],
  [
    'en',
    'The attack drove about 3,000 people from Kabimba, most of them towards Kalemie.',
    ['fled', 'Kabimba'],
  ],
  ['en', 'IOM counted 4,100 displaced people from Kadugli.', ['fled', 'Kadugli']],
  ['en', 'Fighting forced 7,500 people to flee Kadugli.', ['fled', 'Kadugli']],
  ['en', 'More than 6,000 residents left Nyala and are displaced.', ['fled', 'Nyala']],
  [
    'en',
    'The displacement of 17,650 individuals from Nyemba, Rutuku and Kabimba was recorded.',
    ['fled', 'Nyemba, Rutuku and Kabimba'],
  ],
  ['en', '12,000 people have fled their homes in Babanusa.', ['fled', 'Babanusa']],
  [
    'en',
    'More than 14,000 people have fled fighting in the Sudanese town of Um Rawaba.',
    ['fled', 'Um Rawaba'],
  ],
  ['en', 'About 800 families were evacuated from Sehwan.', ['fled', 'Sehwan']],
  ['en', 'At least 5,200 people are displaced in Kosti.', ['displaced', 'Kosti']],
  ['en', 'Some 1,300 people fled to Kosti.', ['displaced', 'Kosti']],
  ['en', 'About 900 people displaced from Um Rawaba arrived in Kosti.', ['arrived', 'Kosti']],
  ['fr', 'Environ 12 500 personnes ont fui Nyemba depuis lundi.', ['fled', 'Nyemba']],
  ['fr', 'Plus de 3 000 personnes ont quitté Kabimba, fuyant les combats.', ['fled', 'Kabimba']],
  ['fr', 'Quelque 2 400 personnes ont été déplacées de Rutuku.', ['fled', 'Rutuku']],
  [
    'fr',
    'Au moins 10 000 personnes ont fui les combats dans la ville d’Oum Rawaba.',
    ['fled', 'Oum Rawaba'],
  ],
  ['fr', 'Plus de 10 000 personnes ont fui la ville de Kadugli.', ['fled', 'Kadugli']],
  ['fr', 'Quelque 2 400 personnes sont déplacées à Moba.', ['displaced', 'Moba']],
  ['ar', 'نزح 9400 شخص من كادقلي خلال أسبوع.', ['fled', 'كادقلي']],
  ['ar', 'فر نحو 3000 شخص من نيالا بسبب القتال.', ['fled', 'نيالا']],
  ['ar', 'بلغ عدد النازحين في كوستي 5200 نازح.', ['displaced', 'كوستي']],
];

test.each(CASES)('%s: %s', (language, text, [topic, place]) => {
  const article = {
    ...articleOf('Fighting', [{ kind: 'paragraph', text, marks: [] }]),
    language,
  };
  const { claims } = claimsOf(article, articleFigures(article), new Map());
  expect(claims.map((claim) => [claim.topic.id, claim.place])).toEqual([[topic, place]]);
});
