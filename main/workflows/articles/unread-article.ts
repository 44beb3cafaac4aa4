import { sourceCalled } from '#domain/article.ts';
import type { ReadArticle } from '#domain/formats/draft.ts';
import { baseName } from '#domain/formats/file-name.ts';

/** A file that nobody can read here, as a document: its name, and why it has no text. */
export function unreadArticle(path: string, reason: string): ReadArticle {
  return {
    parsed: {
      source: sourceCalled(baseName(path)),
      language: null,
      blocks: [],
    },
    account: {
      kind: 'unread',
      encoding: null,
      part: null,
      whole: false,
      leftOut: [],
      remarks: [`You took it without its text. ${reason}`],
    },
    pictures: [],
  };
}
