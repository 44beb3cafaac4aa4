import type { Random } from './random.ts';

const OPENINGS = [
  'Officials said',
  'Ilena Marrow said',
  'The Amber River Authority reported',
  'Witnesses in Halvet said',
  'On Tuesday',
];
const ACTORS = [
  'the army',
  'relief workers',
  'Governor Nadim Harroush',
  'the Free Ilma Front',
  'engineers',
  'the United Nations',
];
const DEEDS = [
  'reached',
  'left',
  'shelled',
  'supplied',
  'counted families in',
  'closed the road to',
];
const PLACES = ['Dar Sefa', 'Halvet', 'Pont Tarsh', 'Damascus', 'Idlib', 'the lower valley'];
const ENDS = [
  'before dawn',
  'on Monday',
  'with 12 trucks',
  'at a cost of $2 million',
  'for the third time',
  'after 300 people fled',
];

/** A story of about `words` words with a headline and paragraphs, like nothing that was ever written. */
export function generatedStory(random: Random, words: number): string {
  const paragraphs: string[] = [];
  let written = 0;
  while (written < words) {
    const sentences = Array.from({ length: 4 }, () => sentence(random));
    const paragraph = sentences.join(' ');
    written += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return `Report ${random.below(1e9)} from ${random.pick(PLACES)}\n\n${paragraphs.join('\n\n')}\n`;
}

const sentence = (random: Random): string =>
  `${random.pick(OPENINGS)} ${random.pick(ACTORS)} ${random.pick(DEEDS)} ${random.pick(PLACES)} ${random.pick(ENDS)}.`;
