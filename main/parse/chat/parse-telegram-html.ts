import { cleanLine } from '#domain/formats/characters.ts';
import { readStamp, STAMP } from '#domain/formats/chat/chat-time.ts';
import { timeOf } from '#domain/formats/chat/date-order.ts';
import type { ArticleDraft, DraftBlock } from '#domain/formats/draft.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { sourceField } from '#domain/formats/source-fields.ts';
import { boundMarkup } from '../html/bound-markup.ts';
import {
  buildTree,
  childrenOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isText,
} from '../html/dom.ts';
import { chatDraft } from './chat-draft.ts';
import { makeMessage } from './messages.ts';

/** The page that the program exports of a chat; a message without a name is of who spoke before. */
export function parseTelegramHtml(page: string, choice: ReadingChoice, path: string): ArticleDraft {
  const document = buildTree(boundMarkup(page).html);
  const title = document.querySelector('.page_header .text')?.textContent ?? '';
  const blocks: DraftBlock[] = [];
  const notices: string[] = [];
  let speaker: string | null = null;
  for (const message of document.querySelectorAll('.message')) {
    if (classesOf(message).includes('service')) {
      notices.push(cleanLine(message.querySelector('.body')?.textContent ?? ''));
      continue;
    }
    speaker = nameOf(message) ?? speaker;
    blocks.push(
      ...makeMessage(speaker, readTime(message), wordsOf(message)),
      ...picturesOf(message),
    );
  }
  return chatDraft(sourceField('title', title), { blocks, notices }, choice, path);
}

const classesOf = (element: HtmlElement): string[] =>
  (element.getAttribute('class') ?? '').split(/\s+/);

/** The name that stands in the message itself, and in no message that it forwards. */
function nameOf(message: HtmlElement): string | null {
  for (const body of childrenOf(message)) {
    if (!isElement(body)) continue;
    for (const child of childrenOf(body)) {
      if (isElement(child) && classesOf(child).includes('from_name')) {
        return cleanLine(child.textContent ?? '').slice(0, 200) || null;
      }
    }
  }
  return null;
}

const TITLE = new RegExp(`^${STAMP}$`, 'u');

/** "19.11.2026 19:58:11 UTC+02:00" of a title attribute. */
function readTime(message: HtmlElement): string | null {
  const written = message.querySelector('.date')?.getAttribute('title') ?? '';
  const [plain = '', zone = ''] = written.split(/\s(?:UTC|GMT)/);
  const found = TITLE.exec(plain.trim());
  const stamp = found && readStamp(found.slice(1, 10));
  const time = stamp && timeOf(stamp, 'day-first');
  return time?.includes('T') && /^[+-]\d{2}:\d{2}$/.test(zone) ? `${time}${zone}` : time;
}

const MEDIA: Readonly<Record<string, string>> = {
  photo_wrap: '[photo]',
  video_file_wrap: '[video]',
  media_video: '[video]',
  media_voice_message: '[voice message]',
  media_audio_file: '[recording]',
  media_file: '[file]',
  media_location: '[location]',
  media_contact: '[contact]',
  media_poll: '[poll]',
  sticker_wrap: '[sticker]',
  animated_wrap: '[animation]',
};

function wordsOf(message: HtmlElement): string {
  const lines: string[] = [];
  const forwarded = message.querySelector('.forwarded .from_name')?.textContent;
  if (forwarded) lines.push(`[forwarded from ${cleanLine(forwarded)}]`);
  for (const text of message.querySelectorAll('.text')) lines.push(linesOf(text));
  for (const [name, words] of Object.entries(MEDIA)) {
    const media = message.querySelector(`.${name}`);
    const title = cleanLine(media?.querySelector('.title')?.textContent ?? '');
    if (media) lines.push(title === '' ? words : words.replace(']', `: ${title}]`));
  }
  const words = lines.filter((line) => line.trim() !== '').join('\n');
  return words === '' ? '[empty message]' : words;
}

/** Pieces of bold text stand without gaps; a break is a line's end. */
function linesOf(node: HtmlNode): string {
  if (isText(node)) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (node.nodeName.toUpperCase() === 'BR') return '\n';
  let text = '';
  for (const child of childrenOf(node)) text += linesOf(child);
  return text;
}

function* picturesOf(message: HtmlElement): Generator<DraftBlock> {
  for (const link of message.querySelectorAll('.photo_wrap')) {
    const source = link.getAttribute('href') ?? '';
    if (source !== '') {
      yield { kind: 'picture-place', text: '', marks: [], source, alternative: '', isShown: true };
    }
  }
}
