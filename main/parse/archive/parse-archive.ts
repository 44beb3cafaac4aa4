import type { EnclosedFile, FileDraft } from '#domain/formats/draft.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { ok, type Result } from '#domain/result.ts';
import { listZip } from '../../intake/unzip.ts';
import { parseChatArchive } from '../chat/parse-chat-archive.ts';

/**
 * A ZIP archive as the files that it holds; those that a system hides are left in it. The export of a chat
 * is that chat with its pictures.
 */
export function parseArchive(
  bytes: Uint8Array,
  path: string,
  choice: ReadingChoice,
): Result<FileDraft> {
  const listed = listZip(bytes);
  if (!listed.ok) return listed;
  const enclosed: EnclosedFile[] = [];
  for (const entry of listed.value) {
    if (entry.name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')) continue;
    const content = entry.read();
    if (!content.ok) return content;
    if (content.value.length > 0) enclosed.push({ name: entry.name, bytes: content.value });
  }
  return ok(parseChatArchive(enclosed, path, choice) ?? { articles: [], enclosed });
}
