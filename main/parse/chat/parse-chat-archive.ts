import type { Block } from '#domain/document.ts';
import { looksLikeChat } from '#domain/formats/chat/chat-lines.ts';
import { titleFromPath } from '#domain/formats/chat/chat-title.ts';
import type {
  ArticleDraft,
  DraftBlock,
  EnclosedFile,
  FileDraft,
  Picture,
} from '#domain/formats/draft.ts';
import { kindByName } from '#domain/formats/file-kinds.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { pictureOf } from '../picture-of.ts';
import { parseChat } from './parse-chat.ts';

const NAMED_TEXT = /(?:^_?chat|whats ?app|واتساب|واتس ?[اآ]پ)[^/]{0,200}\.txt$/iu;

/**
 * The files of an archive as a chat with its pictures, where they are one: a text that is a chat, at the
 * archive's top, and beside it what was sent. Null for any other archive.
 */
export function parseChatArchive(
  files: readonly EnclosedFile[],
  path: string,
  choice: ReadingChoice,
): FileDraft | null {
  const texts = files.filter(({ name }) => !name.includes('/') && /\.txt$/i.test(name));
  const [named] = texts.filter(({ name }) => NAMED_TEXT.test(name));
  const chat = named ?? (texts.length === 1 ? texts[0] : undefined);
  if (!chat) return null;
  const text = new TextDecoder().decode(chat.bytes);
  if (!looksLikeChat(text)) return null;
  const isNameless = titleFromPath(chat.name) === null;
  const draft = parseChat(text, choice, isNameless ? path : chat.name);
  const others = files.filter((file) => file !== chat);
  return withMedia(draft, others);
}

interface Sent extends Picture {
  readonly name: string;
}

function withMedia(draft: ArticleDraft, files: readonly EnclosedFile[]): FileDraft {
  const pictures = new Map<string, Sent>();
  const enclosed: EnclosedFile[] = [];
  let recordings = 0;
  for (const { name, bytes } of files) {
    const picture = pictureOf(bytes);
    if (picture) pictures.set(name, { name, ...picture });
    else if (kindByName(name) !== null) enclosed.push({ name, bytes });
    else recordings += 1;
  }
  const placed = placePictures(draft.blocks, pictures);
  const remarks = [...(draft.remarks ?? [])];
  if (placed.unplaced > 0) {
    remarks.push(
      `${placed.unplaced} of the pictures are named by no message; they stand at the end.`,
    );
  }
  if (recordings > 0) {
    remarks.push(
      `${recordings} recordings, films or other files of the chat can't be read and were left out.`,
    );
  }
  const article = { ...draft, blocks: placed.blocks, pictures: [...pictures.values()], remarks };
  return { articles: [article], enclosed };
}

/** Each picture behind the message that names it, or that was sent at the second in its name. */
function placePictures(blocks: readonly DraftBlock[], pictures: ReadonlyMap<string, Sent>) {
  const open = new Map(pictures);
  const byTime = new Map([...pictures.keys()].map((name) => [timeInName(name), name]));
  const out: DraftBlock[] = [];
  const place = (name: string) => {
    const picture = open.get(name);
    if (!picture) return;
    open.delete(name);
    out.push(pictureBlock(picture));
  };
  for (const block of blocks) {
    out.push(block);
    if (block.kind !== 'message') continue;
    for (const name of namesIn(block.text)) place(name);
    if (/^.{0,40}$/.test(block.text)) place(byTime.get(block.time) ?? '');
  }
  const unplaced = open.size;
  for (const name of [...open.keys()]) place(name);
  return { blocks: out, unplaced };
}

const pictureBlock = ({ sha256, name }: Sent): Extract<Block, { kind: 'picture' }> => ({
  kind: 'picture',
  text: '',
  marks: [],
  sha256,
  alternative: name,
});

/** "IMG-20261116-WA0001.jpg (file attached)", "<attached: 00000005-PHOTO-2026-11-16-09-03-55.jpg>" */
const namesIn = (text: string): string[] =>
  text.slice(0, 4_000).match(/[^\s<>:()"]{1,200}\.(?:jpe?g|png|gif|webp)(?![\p{L}\p{N}])/giu) ?? [];

/** "00000005-PHOTO-2026-11-16-09-03-55.jpg": 2026-11-16T09:03:55 */
function timeInName(name: string): string | null {
  const found = /(\d{4}-\d{2}-\d{2})-(\d{2})-(\d{2})-(\d{2})\.\w{3,4}$/.exec(name);
  return found ? `${found[1]}T${found[2]}:${found[3]}:${found[4]}` : null;
}
