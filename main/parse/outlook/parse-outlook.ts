import type { ArticleDraft, EnclosedFile, FileDraft } from '#domain/formats/draft.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { mailDraft } from '../mail/parse-mail.ts';
import { type CompoundEntry, readCompoundFile } from './compound-file.ts';
import { messageOf } from './message-of.ts';
import { tnefEntries } from './tnef.ts';

/** Messages within messages. */
const DEEPEST = 4;

/** A message as Outlook saves it (.msg) or sends it (winmail.dat): read as any mail; a message in it is an article of its own. */
export function parseOutlook(
  bytes: Uint8Array,
  _name: string,
  choice: ReadingChoice,
): Result<FileDraft> {
  const packed = tnefEntries(bytes);
  const file = packed ? ok(packed) : readCompoundFile(bytes);
  if (!file.ok) return file;
  const articles: ArticleDraft[] = [];
  const enclosed: EnclosedFile[] = [];
  const take = (entries: readonly CompoundEntry[], part: string | null, depth: number) => {
    const head = depth === 0 ? 32 : 24;
    const { mail, within, remarks } = messageOf(entries, head);
    const draft = mailDraft(mail, choice);
    const article = {
      ...draft.article,
      remarks: [...(draft.article.remarks ?? []), ...remarks],
      withoutText: true,
    } as const;
    articles.push(part === null ? article : { ...article, part });
    for (const one of draft.enclosed) {
      enclosed.push(part === null ? one : { ...one, name: `${part}/${one.name}` });
    }
    if (depth >= DEEPEST) return;
    for (const [index, message] of within.entries()) {
      const number = `message ${index + 1}`;
      take(message, part === null ? number : `${part}, ${number}`, depth + 1);
    }
  };
  take(file.value, null, 0);
  return articles.length > 0 ? ok({ articles, enclosed }) : fail('no-text', 'It holds no message.');
}
