import { type SourceHints, sourceField } from '#domain/formats/source-fields.ts';

/** Savers write their note before the page's own markup, or as its first comment. */
const HEAD = 8_192;

/** Notes of browsers, SingleFile, monolith and WebScrapBook: the address, and when it was saved. */
const NOTES: readonly RegExp[] = [
  /<!-- {0,3}saved from url=\(\d{1,6}\)(?<url>https?:[^\s>]{1,2000})/i,
  /<!--\s{0,9}Page saved with SingleFile\s{1,9}url: (?<url>https?:[^\s>]{1,2000})\s{1,9}saved date: (?<date>[^\n>]{10,100})/i,
  /<!-- Saved from (?<url>https?:[^\s>]{1,2000}) at (?<date>[\dT:.Z+-]{10,40}) using monolith/i,
  /<html[^>]{0,2000}?data-scrapbook-source="(?<url>https?:[^"\s>]{1,2000})"(?:[^>]{0,2000}?data-scrapbook-create="(?<stamp>\d{17})")?/i,
];

/** What a program noted in a page when it saved it. */
export function readSavedNote(page: string): SourceHints {
  const head = page.slice(0, HEAD);
  for (const note of NOTES) {
    const { url = '', date = '', stamp = '' } = note.exec(head)?.groups ?? {};
    if (url === '') continue;
    const moment = stamp === '' ? date.trim() : stamp.replace(/^(\d{8})(\d{6}).*$/, '$1T$2Z');
    return { ...sourceField('url', url), ...sourceField('retrieved', moment) };
  }
  return {};
}
