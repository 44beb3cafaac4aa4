import {
  childOf,
  elementsOf,
  isXmlElement,
  textWithin,
  within,
  type XmlElement,
} from '../xml/xml-tree.ts';

/** What a paragraph's style says of it, with what the styles say that it is based on. */
export interface WordStyle {
  readonly name: string;
  /** 0 for a heading of the first level; null for what is none. */
  readonly outline: number | null;
  readonly list: { readonly id: string; readonly level: number } | null;
  readonly bold: boolean;
}

interface RawStyle {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly outline: number | null;
  readonly list: WordStyle['list'];
  readonly bold: boolean;
}

const MOST_BASES = 20;

/** By the id that paragraphs name. */
export function readStyles(root: XmlElement | undefined): ReadonlyMap<string, WordStyle> {
  const raw = new Map<string, RawStyle>();
  for (const style of root ? within(root, 'w:style') : []) {
    const id = style.attributes['w:styleId'];
    if (id === undefined) continue;
    const properties = childOf(style, 'w:pPr');
    const outline = wordValue(childOf(properties, 'w:outlineLvl'));
    raw.set(id, {
      name: wordValue(childOf(style, 'w:name')) ?? id,
      basedOn: wordValue(childOf(style, 'w:basedOn')),
      outline: outline === undefined ? null : Number(outline),
      list: listOf(properties),
      bold: isOn(childOf(childOf(style, 'w:rPr'), 'w:b')),
    });
  }
  return new Map(
    [...raw].map(([id, own]) => {
      const line = [own];
      for (
        let base = raw.get(own.basedOn ?? '');
        base && line.length < MOST_BASES;
        base = raw.get(base.basedOn ?? '')
      ) {
        line.push(base);
      }
      const style: WordStyle = {
        name: own.name,
        outline: line.map(headingOf).find((level) => level !== null) ?? null,
        list: line.find(({ list }) => list !== null)?.list ?? null,
        bold: own.bold,
      };
      return [id, style];
    }),
  );
}

function headingOf({ name, outline }: RawStyle): number | null {
  const level = /^(?:heading|überschrift|titre|título|encabezado|заголовок|عنوان) ?([1-9])$/i.exec(
    name,
  )?.[1];
  return level === undefined
    ? outline !== null && outline < 9
      ? outline
      : null
    : Number(level) - 1;
}

/** The list that a paragraph's own properties name; level 0 where they name none. */
export function listOf(properties: XmlElement | undefined): WordStyle['list'] {
  const numbered = childOf(properties, 'w:numPr');
  const id = wordValue(childOf(numbered, 'w:numId'));
  if (id === undefined) return null;
  return { id, level: Math.min(Number(wordValue(childOf(numbered, 'w:ilvl')) ?? 0) || 0, 8) };
}

interface Level {
  readonly format: string;
  readonly start: number;
  /** As shown, "%1" for the first level's number. */
  readonly text: string;
}

/** What stands before an item. */
export interface ListLabel {
  readonly level: number;
  /** Null for a bullet. */
  readonly ordinal: number | null;
  /** As it is shown: "1.", "a)", "2.3"; empty for a bullet. */
  readonly shown: string;
}

/** Counts the items of a document's lists. */
export class WordLists {
  readonly #abstractOf = new Map<string, string>();
  readonly #levels = new Map<string, ReadonlyMap<number, Level>>();
  readonly #counted = new Map<string, number[]>();

  constructor(root: XmlElement | undefined) {
    for (const element of root ? elementsOf(root) : []) {
      if (element.name === 'w:abstractNum') {
        this.#levels.set(element.attributes['w:abstractNumId'] ?? '', levelsOf(element));
      } else if (element.name === 'w:num') {
        const id = element.attributes['w:numId'] ?? '';
        this.#abstractOf.set(id, wordValue(childOf(element, 'w:abstractNumId')) ?? '');
      }
    }
  }

  /** The next item's label; null where the list is switched off. */
  next({ id, level }: { readonly id: string; readonly level: number }): ListLabel | null {
    if (id === '0') return null;
    const abstract = this.#abstractOf.get(id) ?? '';
    const levels = this.#levels.get(abstract);
    const own = levels?.get(level);
    if (!own || own.format === 'bullet' || own.format === 'none') {
      return { level, ordinal: null, shown: '' };
    }
    // Lists of one abstract form go on counting; those of another id usually are lists of their own.
    const counted = this.#counted.get(id) ?? [];
    this.#counted.set(id, counted);
    counted.length = Math.min(counted.length, level + 1);
    counted[level] = (counted[level] ?? own.start - 1) + 1;
    const shown = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = levels?.get(at)?.format ?? 'decimal';
      return numeral(counted[at] ?? levels?.get(at)?.start ?? 1, format);
    });
    return { level, ordinal: counted[level] ?? 1, shown };
  }
}

function levelsOf(abstract: XmlElement): ReadonlyMap<number, Level> {
  return new Map(
    within(abstract, 'w:lvl').map((level) => [
      Number(level.attributes['w:ilvl'] ?? 0),
      {
        format: wordValue(childOf(level, 'w:numFmt')) ?? 'decimal',
        start: Number(wordValue(childOf(level, 'w:start')) ?? 1) || 1,
        text: wordValue(childOf(level, 'w:lvlText')) ?? '',
      },
    ]),
  );
}

/** A number as Word writes it in that form; in digits where the form is another. */
export function numeral(number: number, format: string): string {
  if (number < 1 || number > 3_000) return String(number);
  switch (format) {
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    default:
      return String(number);
  }
}

/** a … z, aa, bb: as Word goes on. */
const letters = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let rest = number;
  let out = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      out += sign;
      rest -= value;
    }
  }
  return out;
}

export const wordValue = (element: XmlElement | undefined): string | undefined =>
  element?.attributes['w:val'];

/** A property that is there is on, unless it says no. */
export const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off|none)$/.test(wordValue(element) ?? '');

/** What a core or extended property says; undefined where nothing. */
export function propertyOf(root: XmlElement | undefined, name: string): string | undefined {
  const text = root
    ? textWithin(root.children.filter(isXmlElement).find((child) => child.name === name))
    : '';
  return text.trim() === '' ? undefined : text.trim();
}
