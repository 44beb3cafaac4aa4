import type { BriefFile, BriefFormat } from '#contract/briefs.ts';
import { count } from '../../components/wording.ts';

/** What each format of a brief is called. */
export const FORMATS: Readonly<Record<BriefFormat, string>> = {
  pdf: 'PDF',
  markdown: 'Markdown',
  html: 'HTML',
  docx: 'Word (DOCX)',
  json: 'JSON',
  'csl-json': 'Its sources as CSL-JSON',
  ris: 'Its sources as RIS',
  bibtex: 'Its sources as BibTeX',
};

/** "Saved Halvet.pdf: 3 pages, 84 KB." */
export function savedWords({ name, pages, bytes }: BriefFile): string {
  const size =
    bytes.length < 10_240
      ? count(bytes.length, 'byte')
      : `${Math.round(bytes.length / 1_024).toLocaleString('en-GB')} KB`;
  return `Saved ${name}: ${pages === null ? '' : `${count(pages, 'page')}, `}${size}.`;
}
