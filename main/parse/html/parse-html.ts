import type { ArticleDraft } from '#domain/formats/draft.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { sourceField } from '#domain/formats/source-fields.ts';
import { blocksFromDom, wholeFromDom } from './blocks-from-dom.ts';
import { boundMarkup } from './bound-markup.ts';
import { buildTree } from './dom.ts';
import { findArticle } from './extract/find-article.ts';
import { tellLeftOut } from './extract/tell-left-out.ts';
import { nameWordNotes } from './notes.ts';
import { readPageMetadata } from './page-metadata.ts';
import { footnoteLabels } from './raised-text.ts';
import { readSavedNote } from './saved-note.ts';
import { siteOfTitle } from './site-of-title.ts';
import { scriptlessText, statedText } from './stated-text.ts';

/**
 * A web page: its article is found and read by our own walk into blocks, and what else the page says is
 * told. The whole page holds that too, also what the page hides.
 */
export function parseHtml(page: string, choice: ReadingChoice = {}): ArticleDraft {
  const { html, linkedData } = boundMarkup(page);
  const document = buildTree(html);
  nameWordNotes(document);
  const { hints, language, stated } = readPageMetadata(document, linkedData, readSavedNote(page));
  if (choice.whole === true)
    return { hints, language, blocks: wholeFromDom(document.body), isWhole: true };
  const found = findArticle(document);
  const footnotes = footnoteLabels(document.body);
  const shown = found.roots.flatMap((root) => blocksFromDom(root, found.leftOut, footnotes));
  const forMachines = statedText(shown, stated);
  const scriptless = forMachines ? null : scriptlessText(document, shown);
  const site = hints.publisher === undefined ? siteOfTitle(document, hints.url) : null;
  return {
    hints: {
      ...(site !== null && { publisher: site }),
      ...found.dates,
      ...sourceField('byline', found.byline ?? ''),
      ...hints,
    },
    language,
    blocks: forMachines ?? scriptless ?? shown,
    remarks: [
      ...(forMachines ? [STATED] : []),
      ...(scriptless ? [SCRIPTLESS] : []),
      ...(site === null ? [] : [SITE_ASSUMED]),
    ],
    leftOut: tellLeftOut(document.body, found),
  };
}

const SITE_ASSUMED = 'Its publisher is assumed: the title of its page ends with that name.';
const STATED =
  'The page shows little of its text: this is the text that it carries for machines, without its headings, lists and links.';
const SCRIPTLESS =
  'The page shows little of its text: this is the text that it holds ready for readers without scripts.';
