import type { BriefDocument } from '#domain/brief/document.ts';

/** A brief as data: the whole document model, with its format's name and version. */
export const briefJson = (document: BriefDocument): string =>
  `${JSON.stringify({ format: 'fieldbrief-brief', version: 1, ...document }, null, 2)}\n`;
