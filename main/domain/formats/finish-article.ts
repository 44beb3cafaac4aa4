import type { ParsedArticle } from '../article.ts';
import type { Block } from '../document.ts';
import { chooseLanguage } from '../language/detect.ts';
import { isBoilerplate, isRule, withoutGluedLabel } from './boilerplate.ts';
import { splitCredits } from './credits.ts';
import { type Dateline, readDateline } from './dateline.ts';
import type { ArticleDraft, DraftBlock } from './draft.ts';
import { isPhotoCredit } from './photo-credit.ts';
import type { LeftOut } from './reading-account.ts';
import { readFrontLine, type SourceHints } from './source-fields.ts';
import { isHeadline, sameHeadline, titleFromText } from './title.ts';

/** What somebody put where it stands, whatever its words: no furniture of a page, and no title. */
const SAID: ReadonlySet<DraftBlock['kind']> = new Set([
  'table-row',
  'quotation',
  'message',
  'picture',
  'picture-place',
]);

/** How many blocks may stand above the first sentence: headline, deck, byline, dates. */
const FRONT = 10;

/**
 * Makes the article that is stored from what a parser found: page furniture goes; lines that are headline,
 * byline, date or credits and nothing else move from the text to the source. A dateline is read for the source
 * and stays before its sentence, which no import alters. What a field already says otherwise stays in the
 * text, so that nothing is lost. Null when no text is left, unless the draft is kept without.
 */
export function finishArticle(draft: ArticleDraft): ParsedArticle | null {
  const written = draft.isWhole === true ? draft.blocks : withoutFurniture(draft.blocks);
  const { body, credits } = splitCredits(written);
  const blocks = body.filter(
    (block): block is Block => block.kind !== 'rule' && block.kind !== 'picture-place',
  );
  const hinted = credits === null ? draft.hints : { credits, ...draft.hints };
  const front = liftFront(blocks, hinted, draft.keepsFront === true);
  const told = front.blocks.filter(({ text }) => text !== '');
  const first = told.find(({ text }) => !isPhotoCredit(text)) ?? told[0];
  if (!first && !draft.withoutText) return null;
  const { hints } = front;
  return {
    source: {
      title: hints.title ?? titleOf(first),
      publisher: hints.publisher ?? null,
      byline: hints.byline ?? null,
      dateline: hints.dateline ?? null,
      published: hints.published ?? null,
      modified: hints.modified ?? null,
      retrieved: hints.retrieved ?? null,
      credits: hints.credits ?? null,
      url: hints.url ?? null,
    },
    // A few words say more with the title than without.
    language:
      chooseLanguage(draft.language, sampleOf(front.blocks)) ??
      chooseLanguage(null, `${hints.title ?? ''}\n${sampleOf(front.blocks)}`),
    blocks: front.blocks,
  };
}

/** The lines that go as page furniture, told as one entry; none for a draft that keeps them. */
export function furnitureLines(draft: ArticleDraft): LeftOut[] {
  if (draft.isWhole === true) return [];
  const lines = draft.blocks.flatMap((block) =>
    block.kind !== 'rule' && isFurniture(block) ? [block.text] : [],
  );
  const [opening = ''] = lines;
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  return lines.length === 0 ? [] : [{ what: 'lines of the page', characters, opening }];
}

const isFurniture = (block: DraftBlock): boolean =>
  block.kind !== 'rule' && !SAID.has(block.kind) && isBoilerplate(block.text);

function withoutFurniture(blocks: readonly DraftBlock[]): DraftBlock[] {
  const kept = blocks.filter((block) => !isFurniture(block)).map(asRule);
  const last = kept.at(-1);
  if (last?.kind !== 'paragraph') return kept;
  const text = withoutGluedLabel(last.text);
  if (text === last.text) return kept;
  const marks = last.marks.filter(({ end }) => end <= text.length);
  return [...kept.slice(0, -1), { ...last, text, marks }];
}

/** A line of underscores or dashes parts the text, whatever the format calls it. */
const asRule = (block: DraftBlock): DraftBlock =>
  block.kind === 'paragraph' && isRule(block.text) ? { kind: 'rule' } : block;

/** Walks down from the top, moving to the source what is about the text, until the text itself begins. */
function liftFront(
  blocks: readonly Block[],
  given: SourceHints,
  keepsFront: boolean,
): { blocks: Block[]; hints: SourceHints } {
  let hints = given;
  /** The date of a line "Updated …": of a text that states no other, its version was published then. */
  let updated: string | undefined;
  const kept: Block[] = [];
  let index = 0;
  for (; index < Math.min(blocks.length, FRONT); index += 1) {
    const block = blocks[index];
    // A picture with its caption may stand between the headline and who wrote it.
    if (block?.kind === 'picture' || block?.kind === 'caption') {
      kept.push(block);
      continue;
    }
    if (!block || SAID.has(block.kind)) break;
    if (isTitle(block, hints, index, blocks)) {
      hints = { ...hints, title: hints.title ?? block.text };
      continue;
    }
    if (block.kind !== 'paragraph' && block.kind !== 'heading') break;
    // "Source: Getty Images" behind a picture names who made it.
    if (isOfPicture(blocks, index)) {
      kept.push(block);
      continue;
    }
    const found = readFrontLine(block.text);
    if (Object.keys(found).length > 0) {
      updated ??= found.modified;
      const isKnown = agrees(found, hints);
      if (isKnown) hints = { ...found, ...hints };
      if (!isKnown || keepsFront) kept.push(block);
      continue;
    }
    const dateline = block.kind === 'paragraph' ? readDateline(block.text) : null;
    if (dateline) {
      hints = withDateline(hints, dateline);
      break;
    }
    if (block.kind === 'paragraph' && !isHeadline(block.text)) break;
    kept.push(block);
  }
  const published = hints.published ?? updated;
  return {
    blocks: [...kept, ...blocks.slice(index)],
    hints: published === undefined ? hints : { ...hints, published },
  };
}

/** A line that says whose a picture is: in those words, or as the source right behind one. */
export function isOfPicture(blocks: readonly Block[], index: number): boolean {
  const text = blocks[index]?.text ?? '';
  if (isPhotoCredit(text)) return true;
  const before = blocks[index - 1]?.kind;
  return (before === 'picture' || before === 'caption') && /^source ?:/iu.test(text);
}

/** What is reported, without the place and the agency before it. */
const afterDateline = (text: string): string => text.slice(readDateline(text)?.length ?? 0);

/** The dateline is kept whole where its agency or date is not the one that is known already. */
function withDateline(hints: SourceHints, dateline: Dateline): SourceHints {
  const fields: SourceHints = {
    ...(dateline.agency !== null && { publisher: dateline.agency }),
    ...(dateline.published !== null && { published: dateline.published }),
  };
  const place = agrees(fields, hints) ? dateline.place : dateline.text;
  return { dateline: place, ...fields, ...hints };
}

/** A row of a table says what stands in it, not what it is: then the file's name is better. */
const titleOf = (first: Block | undefined): string =>
  first === undefined || first.kind === 'table-row' ? '' : titleFromText(afterDateline(first.text));

/** The first heading while there is no title, or the title printed once more. */
function isTitle(
  block: Block,
  hints: SourceHints,
  index: number,
  blocks: readonly Block[],
): boolean {
  if (!blocks.some((other) => other !== block && other.text !== '')) return false;
  if (hints.title !== undefined) return index < 3 && sameHeadline(block.text, hints.title);
  return block.kind === 'heading';
}

/** Whether the fields say nothing that the known ones do not say too; a day agrees with a time on it. */
function agrees(found: SourceHints, known: SourceHints): boolean {
  return Object.entries(found).every(([field, value]) => {
    const other = known[field as keyof SourceHints]?.toLowerCase();
    if (other === undefined) return true;
    if (field === 'published' || field === 'modified')
      return other.slice(0, 10) === value.slice(0, 10);
    // Names are joined by "and" here and by a comma there: what counts is that each one is known.
    const names = value.toLowerCase().split(/,| and | & | et | und | y /);
    return names.every((name) => other.includes(name.trim()));
  });
}

/** Enough text to judge a language by. */
function sampleOf(blocks: readonly Block[]): string {
  let sample = '';
  for (const { text } of blocks) {
    if (sample.length > 20_000) break;
    sample += `${text.slice(0, 20_000)}\n`;
  }
  return sample;
}
