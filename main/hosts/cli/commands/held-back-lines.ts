import type { AnnotationFile } from '#contract/annotations.ts';
import type { BriefFile } from '#contract/briefs.ts';
import { LEFT_BEHIND, markedWords } from '#domain/merge/left-behind.ts';

/** For the sender alone: the file does not say it. */
export const heldBackLines = ({
  heldBack,
  hanging,
}: Pick<BriefFile, 'heldBack' | 'hanging'>): string[] => [
  ...heldBack.map(({ kind, words, reason }) => `Left out: ${kind} “${words}”: ${reason}`),
  ...hanging.map(({ words, citation }) => `Its source stays back: “${words}” ${citation}`),
];

/** The same of an export that a marking may limit: what goes along without one, and what fell out of it. */
export const markingLines = (
  { marked, leftOut }: Pick<AnnotationFile, 'marked' | 'leftOut'>,
  what: 'pack' | 'file',
): string[] => [
  ...markedWords(marked, what),
  ...(marked.length > 0 ? ['Give --marking to leave out what is above it.'] : []),
  ...leftOut.map(
    ({ kind, words, reason }) => `Left out: ${LEFT_BEHIND[kind][0]} “${words}”: ${reason}`,
  ),
];
