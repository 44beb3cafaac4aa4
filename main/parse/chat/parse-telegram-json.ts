import type { Block } from '#domain/document.ts';
import { cleanLine } from '#domain/formats/characters.ts';
import type { ArticleDraft, DraftBlock, FileDraft, PicturePlace } from '#domain/formats/draft.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { sourceField } from '#domain/formats/source-fields.ts';
import { chatDraft } from './chat-draft.ts';
import { type Fields, fieldsOf, listOf, parseJson, textOf } from './json.ts';
import { makeMessage } from './messages.ts';

/** The machine's export of one chat, or of all of them: an article a chat. */
export function parseTelegramJson(text: string, choice: ReadingChoice, path: string): FileDraft {
  const file = fieldsOf(parseJson(text));
  const all = ['chats', 'left_chats'].flatMap((key) => listOf(fieldsOf(file[key]).list));
  const chats = all.length > 0 ? all : [file];
  const articles = chats.flatMap((chat, index) => {
    const draft = readChat(fieldsOf(chat), choice, path);
    const part = {
      part: `chat ${textOf(fieldsOf(chat).id) || String(fieldsOf(chat).id ?? index)}`,
    };
    return draft.blocks.length === 0 ? [] : [{ ...draft, ...(all.length > 0 && part) }];
  });
  return { articles, enclosed: [] };
}

function readChat(chat: Fields, choice: ReadingChoice, path: string): ArticleDraft {
  const blocks: DraftBlock[] = [];
  const notices: string[] = [];
  for (const entry of listOf(chat.messages)) {
    const message = fieldsOf(entry);
    if (message.type === 'message') blocks.push(...messageBlocks(message));
    else notices.push([message.actor, message.action, message.title].map(textOf).join(' ').trim());
  }
  return chatDraft(sourceField('title', textOf(chat.name)), { blocks, notices }, choice, path);
}

function messageBlocks(message: Fields): DraftBlock[] {
  const speaker = cleanLine(textOf(message.from) || textOf(message.author)).slice(0, 200) || null;
  const forwarded = textOf(message.forwarded_from);
  const said = [
    forwarded === '' ? '' : `[forwarded from ${forwarded}]`,
    readPieces(message.text),
    mediaOf(message),
  ].filter((part) => part !== '');
  const text = said.length === 0 ? '[empty message]' : said.join('\n');
  return [...makeMessage(speaker, timeOf(message), text), ...pictureOf(message)];
}

/** A text is one string, or pieces that are joined without gaps. */
function readPieces(text: unknown): string {
  if (typeof text === 'string') return text;
  return listOf(text)
    .map((piece) => (typeof piece === 'string' ? piece : textOf(fieldsOf(piece).text)))
    .join('');
}

/** On the clock of the machine that exported: the export says no zone. */
const timeOf = ({ date }: Fields): string | null =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(textOf(date)) ? textOf(date) : null;

/** What was sent besides words, in words. */
function mediaOf(message: Fields): string {
  const place = fieldsOf(message.location_information);
  if (typeof place.latitude === 'number' && typeof place.longitude === 'number') {
    return `[location: ${place.latitude}, ${place.longitude}]`;
  }
  const poll = textOf(fieldsOf(message.poll).question);
  if (poll !== '') {
    const answers = listOf(fieldsOf(message.poll).answers).map((one) => textOf(fieldsOf(one).text));
    return `[poll: ${[poll, ...answers].join(' / ')}]`;
  }
  const contact = fieldsOf(message.contact_information);
  if (contact.phone_number !== undefined) {
    return `[contact: ${[contact.first_name, contact.last_name].map(textOf).join(' ').trim()}]`;
  }
  const name = textOf(message.file_name) || textOf(message.file).replace(/^.*\//, '');
  const kind = textOf(message.media_type).replaceAll('_', ' ');
  if (message.photo !== undefined) return '[photo]';
  if (message.file !== undefined || kind !== '')
    return `[${[kind || 'file', name].join(' ').trim()}]`;
  return '';
}

function pictureOf(message: Fields): (PicturePlace | Block)[] {
  const source = textOf(message.photo);
  return source === '' || source.startsWith('(')
    ? []
    : [{ kind: 'picture-place', text: '', marks: [], source, alternative: '', isShown: true }];
}
