import type { Hit } from '#domain/search/hit.ts';
import { type CommandInput, countOption } from '../command.ts';

/** How many are shown where nobody says it. */
const SHOWN = 100;
const MOST_SHOWN = 10_000;

/** How many hits `--limit` asks for. */
export const limitOf = (input: CommandInput): number =>
  Math.min(countOption(input, 'limit', 1) ?? SHOWN, MOST_SHOWN);

/** What each is called. */
const NAMES = { article: 'article', annotation: 'note', 'free-note': 'free note' } as const;

/** A hit as other tools get it. */
export const hitRow = ({ kind, id, annotation, title, publisher, published, snippet }: Hit) => ({
  kind: NAMES[kind],
  id,
  ...(annotation !== null && { annotation }),
  title,
  source: publisher,
  published,
  snippet,
});

/** A hit for a person; `mark` stands before its title. */
export function hitLines(
  { kind, id, title, publisher, published, snippet }: Hit,
  mark = '',
): string {
  const facts = [publisher, published?.slice(0, 10), kind === 'article' ? null : NAMES[kind]];
  const about = facts.filter((fact) => fact).join(', ');
  return `${id}  ${mark}${title}${about && ` (${about})`}\n    ${snippet.replaceAll('\n', ' ')}`;
}
