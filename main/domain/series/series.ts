import type { Block } from '../document.ts';
import { type Issue, issueOf } from './issue-of.ts';

/** Of the words that two series are about, so many must be the same. */
const SHARED = 0.6;

/** Whether two issues of one publisher belong to one series; what follows the number is a headline more often. */
export function isOneSeries(one: Issue, other: Issue): boolean {
  if (one.kind !== other.kind) return false;
  if (one.about === '' && other.about === '') return true;
  // "Situation Report No. 4 – Tessara" and "Tessara: Situation Report No. 5" are one.
  return isAlike(one.about || one.rest, other.about || other.rest);
}

/** Below 0 where `one` came out before `other`. */
export const compareIssues = (one: Issue, other: Issue): number =>
  (one.volume ?? 0) - (other.volume ?? 0) || one.number - other.number;

/** Both are numbered, and not the same issue: two reports, never two versions of one. */
export const areTwoIssues = (one: Issue | null, other: Issue | null): boolean =>
  one !== null && other !== null && (!isOneSeries(one, other) || compareIssues(one, other) !== 0);

export function isAlike(one: string, other: string): boolean {
  const [ours, theirs] = [one, other].map((words) => new Set(words.split(' ').filter(Boolean)));
  const all = ours?.union(theirs ?? new Set()).size ?? 0;
  return all > 0 && (ours?.intersection(theirs ?? new Set()).size ?? 0) / all >= SHARED;
}

/** Lines at the head of a text that may bear the number where its title does not. */
const HEAD = 5;
const LONGEST_LINE = 100;

/** The issue that a text is, by its title or else by a line at its head that is no sentence. */
export function issueOfText(text: {
  readonly source: { readonly title: string };
  readonly blocks: readonly Pick<Block, 'text'>[];
}): Issue | null {
  const lines = text.blocks
    .slice(0, HEAD)
    .map((block) => block.text)
    .filter((line) => line.length <= LONGEST_LINE && !/[.!?؟]$/.test(line));
  for (const line of [text.source.title, ...lines]) {
    const issue = issueOf(line);
    if (issue) return issue;
  }
  return null;
}
