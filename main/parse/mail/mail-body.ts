import { cleanCharacters } from '#domain/formats/characters.ts';
import type { DraftBlock } from '#domain/formats/draft.ts';
import type { LeftOut } from '#domain/formats/reading-account.ts';
import { endOfLines } from '../end-of-lines.ts';
import { blocksFromDom } from '../html/blocks-from-dom.ts';
import { boundMarkup } from '../html/bound-markup.ts';
import { buildTree } from '../html/dom.ts';
import { MOST_LINES } from '../limits.ts';
import { textBlocks } from '../text/parse-text.ts';
import { LIST_FOOT, LIST_NOTE, mailFurniture } from './mail-furniture.ts';
import { markOlder } from './mark-older.ts';

/** Elements for whose sake a mail's HTML is worth more than its plain text. */
const STRUCTURE = /<(?:h[1-6]|p|li|blockquote|table|strong|em|b|i|a|img)[\s>]/i;
/** RFC 3676, 4.3: what stands below is the sender's card. */
const SIGNATURE = /^-- ?$/m;

export interface MailBody {
  readonly blocks: readonly DraftBlock[];
  readonly leftOut: readonly LeftOut[];
}

/** What a mail says, in the forms that it came in. */
export interface MailText {
  readonly html?: string | undefined;
  readonly text?: string | undefined;
  /** What is neither of them, read already: for want of both it is the text. */
  readonly blocks?: readonly DraftBlock[] | undefined;
}

/**
 * The text of a mail: its HTML where that has structure and says all that its plain text says, else that.
 * Cards and what a newsletter says about itself are left out and told, unless the whole is asked for.
 */
export function mailBody(
  { html, text, blocks = [] }: MailText,
  { isForward, whole }: { readonly isForward: boolean; readonly whole: boolean },
): MailBody {
  const plain = text === undefined ? null : fromText(text, whole);
  const rich = html === undefined ? null : fromHtml(html);
  const isRich =
    rich !== null &&
    (plain === null || (STRUCTURE.test(html ?? '') && saysAll(rich, plain.blocks)));
  const body = isRich ? { blocks: rich, leftOut: [] } : (plain ?? { blocks, leftOut: [] });
  const told = whole ? { kept: body.blocks, leftOut: [] } : withoutFurniture(body.blocks);
  return {
    blocks: markOlder(told.kept, isForward),
    leftOut: [...body.leftOut, ...told.leftOut],
  };
}

function fromHtml(html: string): DraftBlock[] {
  return blocksFromDom(buildTree(boundMarkup(html).html).body);
}

/** The heads of a message that this one repeats, in the languages of mail programs. */
const HEAD =
  /^[ \t]{0,9}(?:from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments|de|envoyé|à|objet|von|gesendet|an|betreff|от|отправлено|кому|тема|дата|من|إلى|الى|تاريخ|التاريخ|الموضوع|نسخة|أرسل|تم الإرسال)[ \t]?:[ \t]/iu;

/** Each of the heads of a repeated message is a line of its own, however long it is. */
function apartHeads(text: string): string {
  const lines = text.split('\n');
  return lines
    .flatMap((line, at) =>
      at > 0 && HEAD.test(line) && HEAD.test(lines[at - 1] ?? '') ? ['', line] : [line],
    )
    .join('\n');
}

function fromText(raw: string, whole: boolean): MailBody {
  // A mail may hold more lines than its file has, packed as an attachment is.
  const end = endOfLines(raw, MOST_LINES);
  const beyond = raw.slice(end);
  const cut =
    beyond === ''
      ? []
      : [
          {
            what: 'end of an endless text',
            characters: beyond.length,
            opening: beyond.slice(0, 120),
          },
        ];
  const clean = apartHeads(cleanCharacters(raw.slice(0, end)));
  if (whole) return { blocks: quotedBlocks(clean), leftOut: cut };
  const listed = footOfList(clean);
  const foot = listed < 0 ? '' : clean.slice(listed).replace(/^_+/, '').trim();
  const said = listed < 0 ? clean : clean.slice(0, listed);
  const at = lastSignature(said);
  const card = at < 0 ? '' : said.slice(at).replace(SIGNATURE, '').trim();
  return {
    blocks: quotedBlocks(at < 0 ? said : said.slice(0, at)),
    leftOut: [...cut, ...told('signature', card), ...told(LIST_NOTE, foot)],
  };
}

const told = (what: string, text: string): LeftOut[] =>
  text === '' ? [] : [{ what, characters: text.length, opening: text.slice(0, 120) }];

/** It closes the mail, behind its last ruling line; below zero where there is none. */
function footOfList(text: string): number {
  const at = text.lastIndexOf('\n_____') + 1;
  return at > 0 && LIST_FOOT.test(text.slice(at).trimEnd()) ? at : -1;
}

/** A card closes the mail: nothing but few lines follows it. */
function lastSignature(text: string): number {
  const at = text.search(SIGNATURE);
  return at >= 0 && text.length - at < 1_500 && !/^>/m.test(text.slice(at)) ? at : -1;
}

/** Lines behind ">" are quotations, as deep as they may be; all others are text. */
function quotedBlocks(text: string): DraftBlock[] {
  const runs: { readonly quoted: boolean; readonly lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const quoted = /^ ?>/.test(line);
    const open = runs.at(-1);
    if (open?.quoted === quoted) open.lines.push(line);
    else runs.push({ quoted, lines: [line] });
  }
  return runs.flatMap(({ quoted, lines }) => {
    if (!quoted) return textBlocks(lines.join('\n'));
    const bare = lines.map((line) => line.replace(/^(?: ?>){1,99} ?/, ''));
    return textBlocks(bare.join('\n')).map(
      (block): DraftBlock =>
        block.kind === 'paragraph' || block.kind === 'heading'
          ? { kind: 'quotation', history: true, text: block.text, marks: block.marks }
          : block.kind === 'rule'
            ? block
            : { ...block, history: true },
    );
  });
}

/** Addresses of links stand in the plain text alone. */
const lengthOf = (blocks: readonly DraftBlock[]): number =>
  blocks.reduce(
    (sum, block) =>
      sum + (block.kind === 'rule' ? 0 : block.text.replace(/https?:\S{1,2000}/g, '').length),
    0,
  );

const saysAll = (rich: readonly DraftBlock[], plain: readonly DraftBlock[]): boolean =>
  lengthOf(rich) * 10 >= lengthOf(plain) * 8;

function withoutFurniture(blocks: readonly DraftBlock[]) {
  const kept: DraftBlock[] = [];
  const dropped = new Map<string, string[]>();
  for (const block of blocks) {
    const what = block.kind === 'rule' ? null : mailFurniture(block.text);
    if (block.kind === 'rule' || what === null) kept.push(block);
    else dropped.set(what, [...(dropped.get(what) ?? []), block.text]);
  }
  const leftOut = [...dropped].map(([what, [opening = '', ...more]]): LeftOut => {
    const characters = more.reduce((sum, { length }) => sum + length, opening.length);
    return { what, characters, opening };
  });
  return { kept, leftOut };
}
