import type { BriefDocument } from '#domain/brief/document.ts';

/** A brief as data: the whole document model, with its format's name and version; pictures as Base64. */
export const briefJson = (document: BriefDocument): string =>
  `${JSON.stringify({ format: 'fieldbrief-brief', version: 1, ...document }, asText, 2)}\n`;

const asText = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
