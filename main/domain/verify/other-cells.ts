import type { Amount } from '../reading/amounts/amounts.ts';
import { escapePattern } from '../text/escape-pattern.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import type { Tell } from './messages/messages.ts';
import type { BorneNumber } from './numbers.ts';
import { NOWHERE, type ReadText, readText } from './read-text.ts';
import { sensesOf } from './source-claims.ts';
import type { SourceParagraph } from './source-text.ts';
import { wordsOf } from './words.ts';

/** A table as its heads and rows of cells. */
interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** "Ketta recorded 21 deaths" of a table that has 12 for Ketta: a number of another row, or under another head. */
export function otherCells(
  sentence: ReadText,
  borne: readonly BorneNumber[],
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  return borne.flatMap(({ amount, by }) => {
    // "98,700 of the 164,000 in need": the words behind are of the second.
    if (amount.value === null || amount.whole || by.some(({ paragraph }) => !paragraph.isRow))
      return [];
    for (const table of tablesOf(paragraphs)) {
      const named = table.rows.filter((row) => isNamed(row, table, sentence.text));
      const [row] = named;
      const column = columnOf(sentence, amount, table);
      if (!row || named.length > 1 || column === null) continue;
      const cell = row[column] ?? '';
      const value = cellValue(cell);
      if (value === null || value === amount.value) continue;
      if (!table.rows.some((other) => other.some((one) => cellValue(one) === amount.value)))
        continue;
      const message: Tell = (say) => say.cell(cell, row[0] ?? '', table.heads[column] ?? '');
      return [flawAt('number-of-something-else', sentence, amount, message)];
    }
    return [];
  });
}

/** "In Dorun and Fasa 9,600 people": what one column says of the rows that a sentence names, in all. */
export const isSumOfRows = (
  sentence: ReadText,
  amount: Amount,
  paragraphs: readonly SourceParagraph[],
): boolean =>
  tablesOf(paragraphs).some((table) => {
    const named = table.rows.filter((row) => isNamed(row, table, sentence.text));
    const own = columnOf(sentence, amount, table);
    return (
      named.length > 1 &&
      table.heads.some((_, column) => {
        const values = named.map((row) => cellValue(row[column] ?? ''));
        return (
          column > 0 &&
          (own === null || own === column) &&
          values.every((value) => value !== null) &&
          values.reduce((sum, value) => sum + value, 0) === amount.value
        );
      })
    );
  });

function tablesOf(paragraphs: readonly SourceParagraph[]): Table[] {
  const seen = new Map<string, Table>();
  for (const { article, number, isRow } of paragraphs) {
    const { blocks } = article;
    let first = number - 1;
    if (!isRow) continue;
    while (blocks[first - 1]?.kind === 'table-row') first -= 1;
    let end = number;
    while (blocks[end]?.kind === 'table-row') end += 1;
    const [heads = [], ...rows] = blocks
      .slice(first, end)
      .map(({ text }) => text.split('\t').map((cell) => cell.trim()));
    seen.set(`${article.id} ${first}`, { heads, rows });
  }
  return [...seen.values()];
}

/** A row's name stands in the sentence; one of a letter or a number with the head of its column before it. */
function isNamed([label = '']: readonly string[], { heads: [head = ''] }: Table, text: string) {
  if (label === '') return false;
  const isShort = label.length < SHORT || /^\p{N}+$/u.test(label);
  const wanted = isShort ? `${head} ${label}` : label;
  return new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(wanted)}(?![\\p{L}\\p{N}])`, 'iu').test(
    text,
  );
}
const SHORT = 3;

/** The column whose head has most in common with the words behind a number, or else with those before it. */
function columnOf({ text, amounts }: ReadText, amount: Amount, { heads }: Table): number | null {
  const at = amounts.indexOf(amount);
  // ", most of whom live in camps" is said of a part.
  const behind = text
    .slice(amount.end, amounts[at + 1]?.start ?? text.length)
    .replace(/,? \p{L}+ of (?:whom|which|them)\b.*$/su, '');
  const before = text.slice(amounts[at - 1]?.end ?? 0, amount.start);
  for (const words of [behind, before]) {
    const own = sensesOf(wordsOf(words));
    const shared = heads.map((head) => {
      const named = sensesOf(wordsOf(head));
      const both = named.intersection(own).size;
      // Of two heads the one that is named wholly.
      return both + (both === named.size ? 0.5 : 0);
    });
    const most = Math.max(0, ...shared.slice(1));
    const found = shared.flatMap((count, column) => (column > 0 && count === most ? [column] : []));
    const [only, more] = found;
    if (most > 0) return more === undefined ? (only ?? null) : null;
  }
  return null;
}

/** The number that is a whole cell. */
function cellValue(cell: string): number | null {
  if (!/^[\p{Nd}.,\s %]+$/u.test(cell)) return null;
  const { amounts } = readText(cell, NOWHERE);
  const [amount, more] = amounts;
  return amount && !more ? amount.value : null;
}
