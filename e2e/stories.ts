import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The wire story of ../shared, as people really paste it; null where that folder is not there. */
export function wireStory(): string | null {
  const path = join(import.meta.dirname, '..', '..', 'shared', 'data', 'idlib-article.txt');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** A story of our own, so that the suite is whole without ../shared. */
export const RIVER_STORY = `River cuts the road to Karsana

HALVET (Meridian Wire) – Heavy rain cut the only road to Karsana on Monday, the United Nations said, leaving about 1,200 people without supplies.

“We need boats,” said Ilena Marrow, the mayor of Halvet. Marrow asked the government in Damascus for $2 million.

Trucks waited at the bridge on Tuesday. The World Health Organization (WHO) said two clinics had closed.
`;

/** About 50,000 words and 5,000 names in ordinary paragraphs. */
export function longStory(): string {
  const sentence =
    'Mark Lowcock told the United Nations in Geneva that trucks from Damascus had reached the valley before dawn on Monday';
  const paragraphs = Array.from(
    { length: 500 },
    (_, index) =>
      `Paragraph ${index + 1}. ${Array.from({ length: 5 }, () => `${sentence}.`).join(' ')}`,
  );
  return `A very long report\n\n${paragraphs.join('\n\n')}\n`;
}

/** Paragraphs of one to eleven sentences, so that no estimate of their heights is right; each has a beginning of its own. */
export function unevenStory(): string {
  const sentence =
    'Mark Lowcock told the United Nations in Geneva that trucks from Damascus had reached the valley before dawn on Monday.';
  const paragraphs = Array.from(
    { length: 200 },
    (_, index) =>
      `Paragraph ${index + 1} begins. ${Array.from({ length: 1 + ((index * 7) % 11) }, () => sentence).join(' ')}`,
  );
  return `An uneven report\n\n${paragraphs.join('\n\n')}\n`;
}
