import type { BriefFile } from '#contract/briefs.ts';

/** For the sender alone: the file does not say it. */
export const heldBackLines = ({
  heldBack,
  hanging,
}: Pick<BriefFile, 'heldBack' | 'hanging'>): string[] => [
  ...heldBack.map(({ kind, words, reason }) => `Left out: ${kind} “${words}”: ${reason}`),
  ...hanging.map(({ words, citation }) => `Its source stays back: “${words}” ${citation}`),
];
