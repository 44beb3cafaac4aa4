import { bounded, date, type Loose, list, record, text, texts, Unreadable } from './loose.ts';
import { checkedTags, MAX_AUTHOR, MAX_NOTE } from './read-web-annotation.ts';
import { anchorFrom } from './selectors.ts';
import type { ForeignAnnotation } from './types.ts';

/**
 * Reads an annotation as the API of Hypothesis gives it. Its offsets count in the page as the browser
 * had it, so they are no more than a hint here.
 * @see https://h.readthedocs.io/en/latest/api-reference/v1/
 * @throws Unreadable
 */
export function readHypothesisAnnotation(fields: Loose, id: string): ForeignAnnotation {
  const target = record(list(fields.target)[0]);
  if (!target || list(target.selector).length === 0) {
    throw new Unreadable('It is a note on the whole page and marks no passage.');
  }
  const note = bounded(text(fields.text) ?? '', MAX_NOTE, 'note');
  return {
    id,
    source: {
      article: null,
      urls: [...texts(target.source), ...texts(fields.uri)],
      titles: texts(record(fields.document)?.title),
    },
    anchors: [anchorFrom(target.selector)],
    grade: { credibility: null, marking: null },
    origin: null,
    editor: null,
    type: null,
    motivation: note === '' ? 'highlighting' : 'commenting',
    color: 'yellow',
    style: 'solid',
    note,
    tags: checkedTags(texts(fields.tags)),
    author: bounded(authorOf(fields), MAX_AUTHOR, 'author'),
    created: date(fields.created, 'created'),
    modified: date(fields.updated, 'updated'),
  };
}

/** The name that a person shows, else the account's: `acct:ada@example.org` is “ada”. */
export function authorOf({ user, user_info }: Loose): string {
  const shown = text(record(user_info)?.display_name);
  if (shown) return shown;
  const account = (text(user) ?? '').replace(/^acct:/, '');
  return account.slice(0, account.includes('@') ? account.lastIndexOf('@') : undefined);
}
