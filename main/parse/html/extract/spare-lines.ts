import { readByline } from '#domain/formats/byline.ts';
import { cleanLine } from '#domain/formats/characters.ts';
import { childrenOf, type HtmlElement, isElement } from '../dom.ts';
import { BLOCKS, isLine } from '../elements.ts';
import { CALLS, LEADS_ON } from './call-words.ts';
import type { FurnitureKind } from './furniture-words.ts';
import type { Evidence } from './judge.ts';
import { labelOf } from './label-lines.ts';

const LONGEST_CALL = 320;
const LONGEST_LEAD = 200;
const LONGEST_DATE = 140;

/**
 * What a line between the paragraphs of a story is, where its words say that it is none of it: a call to subscribe or
 * to follow, the way to another story, or, before the story begins, its date and writer. Null for all else.
 */
export function spareLine(
  element: HtmlElement,
  { measureOf }: Evidence,
  isBeforeStory: boolean,
): FurnitureKind | null {
  const { text, linked } = measureOf(element);
  if (text === 0 || text > LONGEST_CALL || !isLineOfItsOwn(element)) return null;
  const line = cleanLine(element.textContent ?? '');
  const lower = line.toLowerCase();
  const call = CALLS.find(([, pattern]) => pattern.test(lower));
  if (call) return call[0];
  if (isButton(element, text)) return 'sharing';
  const lead = LEADS_ON.exec(line)?.[0];
  if (lead && line.length <= LONGEST_LEAD && linked > 0 && linked >= (text - lead.length) * 0.75)
    return 'related';
  return isBeforeStory && text <= LONGEST_DATE && isDateOrByline(line) ? 'byline' : null;
}

/** A link that looks like a button, and says no sentence. */
function isButton(element: HtmlElement, text: number): boolean {
  if (text > LONGEST_BUTTON) return false;
  const links = [...element.querySelectorAll('a')];
  const [link] = links;
  return (
    link !== undefined &&
    links.length === 1 &&
    /(?:^|[\s_-])(?:btn|button)(?=$|[\s_-])/i.test(link.getAttribute('class') ?? '') &&
    cleanLine(link.textContent ?? '') === cleanLine(element.textContent ?? '')
  );
}

/**
 * Whether an element is a box that offers a newsletter, an app or a subscription: few short lines, of which the first
 * says so, or any where the box stands apart from the text.
 */
export function isOffer(element: HtmlElement, { measureOf, prose: whole }: Evidence): boolean {
  const { text, prose } = measureOf(element);
  const name = element.nodeName.toUpperCase();
  if (!BOXES.has(name) || text > LONGEST_OFFER || prose > whole * OFFER_SHARE) return false;
  const lines = linesIn(element);
  if (lines.length < 2 || lines.length > MOST_LINES) return false;
  const calls = lines.map((line) => isCall(line));
  return (
    (calls[0] === true || (name !== 'DIV' && text <= LONGEST_PITCH * 2 && calls.includes(true))) &&
    lines.every((line, at) => calls[at] === true || line.length <= LONGEST_PITCH)
  );
}

const BOXES = new Set('DIV SECTION ASIDE FIGURE'.split(' '));
const LONGEST_OFFER = 700;
const LONGEST_PITCH = 160;
const MOST_LINES = 8;
/** Elements, with those of its icons. */
const MOST_INSIDE = 500;
/** Of the page's prose: with more the box is the story. */
const OFFER_SHARE = 0.3;
const LONGEST_BUTTON = 60;

/** The lines in a box; none where it holds too much to be an offer. */
function linesIn(element: HtmlElement): string[] {
  const inside: HtmlElement[] = [];
  for (const inner of elementsUnder(element)) {
    inside.push(inner);
    // Every box around this one would go through it all again.
    if (inside.length > MOST_INSIDE) return [];
  }
  return inside
    .filter((inner) => isLineOfItsOwn(inner) && !/^(?:FORM|BUTTON|SVG)$/i.test(inner.nodeName))
    .map((inner) => cleanLine(inner.textContent ?? ''))
    .filter((line) => line !== '');
}

function* elementsUnder(element: HtmlElement): Generator<HtmlElement> {
  for (const child of childrenOf(element)) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsUnder(child);
  }
}

const isCall = (line: string): boolean =>
  labelOf(line)?.kind === 'newsletter' ||
  (line.length <= LONGEST_CALL &&
    CALLS.some(([kind, pattern]) => kind === 'newsletter' && pattern.test(line.toLowerCase())));

/** A paragraph, or a link, a time or a span that stands between such. */
function isLineOfItsOwn(element: HtmlElement): boolean {
  if (isLine(element)) return true;
  const { parentNode: parent } = element;
  return (
    /^(?:A|SPAN|TIME)$/i.test(element.nodeName) &&
    parent !== null &&
    [...childrenOf(parent)].every((other) =>
      isElement(other)
        ? other === element || BLOCKS.has(other.nodeName.toUpperCase())
        : !/\S/.test(other.textContent ?? ''),
    )
  );
}

const MONTH = String.raw`(?:\p{L}{3,12}\.?)`;
const DATE = new RegExp(
  [
    String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:t[\d:.]+z?)?`,
    String.raw`\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}`,
    String.raw`\d{1,2}(?:st|nd|rd|th|er|º)?\.? (?:de )?${MONTH},? (?:de |del )?\d{4}`,
    String.raw`${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{4}`,
    String.raw`\d{4}年\d{1,2}月\d{1,2}日`,
  ].join('|'),
  'giu',
);
const AROUND_DATES = new RegExp(
  [
    String.raw`\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?(?:uhr|hrs?|utc|gmt|[ecmp][sd]?t|ist|bst|cest))?`,
    String.raw`\b(?:published|updated|posted|last (?:updated|modified)|first published|modified|created|date|on|at|in|and|by|am|um|le|el|à|a las|veröffentlicht|aktualisiert|stand|verfasst von|erstellt|publié|mis à jour|publicado|actualizado|publikacja|aktualizacja)\b`,
    'опубликовано|обновлено|نُ?شرت?|آخر تحديث|تاريخ النشر',
    String.raw`\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b`,
    String.raw`\d{1,3} min(?:ute)?s?(?: read)?\b`,
  ].join('|'),
  'giu',
);

/** A line that says when, and at most by whom. */
function isDateOrByline(line: string): boolean {
  const rest = line.replace(DATE, '|');
  if (rest === line) return readByline(line) !== null;
  const names = rest
    .replace(AROUND_DATES, ' ')
    .split(/[|•·,;:()/–—-]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return names.length <= 1 && names.every((name) => /^(?:\p{Lu}[\p{L}’'.-]* ?){1,4}$/u.test(name));
}
