import { type Look, PLAIN } from '../office/pieces.ts';
import { childOf, elementsOf, within, type XmlElement } from '../xml/xml-tree.ts';

/** What a style says of text, with all that it is based on. */
export interface OdtStyle {
  /** As its writers know it: "Heading 1", "Quotations", "Caption". */
  readonly names: readonly string[];
  readonly look: Partial<Look>;
  readonly isHidden: boolean;
  readonly list: string | undefined;
}

interface RawStyle {
  readonly parent: string | undefined;
  readonly name: string;
  readonly look: Partial<Look>;
  readonly isHidden: boolean;
  readonly list: string | undefined;
}

const MOST_PARENTS = 20;

/** By family and name: automatic styles of the text and those that people made. */
export class OdtStyles {
  readonly #raw = new Map<string, RawStyle>();
  readonly #known = new Map<string, OdtStyle>();
  readonly #lists = new Map<string, ReadonlyMap<number, OdtListLevel>>();

  constructor(roots: readonly (XmlElement | undefined)[]) {
    for (const root of roots) {
      if (!root) continue;
      for (const style of within(root, 'style:style')) this.#add(style);
      for (const list of within(root, 'text:list-style')) {
        this.#lists.set(list.attributes['style:name'] ?? '', levelsOf(list));
      }
    }
  }

  of(family: 'paragraph' | 'text', name: string | undefined): OdtStyle {
    const key = `${family} ${name ?? ''}`;
    const known = this.#known.get(key);
    if (known) return known;
    const line: RawStyle[] = [];
    for (let raw = this.#raw.get(key); raw && line.length < MOST_PARENTS; ) {
      line.push(raw);
      raw = raw.parent === undefined ? undefined : this.#raw.get(`${family} ${raw.parent}`);
    }
    const style: OdtStyle = {
      names: [
        ...line.map((raw) => raw.name),
        ...(line.length === 0 && name ? [plainName(name)] : []),
      ],
      look: Object.assign({}, ...line.toReversed().map(({ look }) => look)),
      isHidden: line.some(({ isHidden }) => isHidden),
      list: line.find(({ list }) => list !== undefined)?.list,
    };
    this.#known.set(key, style);
    return style;
  }

  listLevel(name: string | undefined, level: number): OdtListLevel | undefined {
    return this.#lists.get(name ?? '')?.get(level);
  }

  #add(style: XmlElement): void {
    const { attributes } = style;
    const name = attributes['style:name'] ?? '';
    const text = childOf(style, 'style:text-properties')?.attributes ?? {};
    this.#raw.set(`${attributes['style:family'] ?? ''} ${name}`, {
      parent: attributes['style:parent-style-name'],
      name: attributes['style:display-name'] ?? plainName(name),
      look: lookOf(text),
      isHidden: text['text:display'] === 'none',
      list: attributes['style:list-style-name'],
    });
  }
}

/** Signs that a name may not have are written as codes: `Heading_20_1`. */
const plainName = (name: string): string =>
  name.replace(/_([0-9a-f]{2})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

function lookOf(text: Readonly<Record<string, string>>): Partial<Look> {
  const weight = text['fo:font-weight'];
  const slant = text['fo:font-style'];
  const line = text['style:text-line-through-style'] ?? text['style:text-line-through-type'];
  const place = text['style:text-position'];
  return {
    ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(slant !== undefined && { italic: slant !== 'normal' }),
    ...(line !== undefined && { struck: line !== 'none' }),
    ...(place !== undefined && { place: placeOf(place) }),
  };
}

function placeOf(position: string): Look['place'] {
  if (/^(?:super|[1-9]\d{0,2}%)/.test(position)) return 'raised';
  return /^(?:sub|-\d{1,3}%)/.test(position) ? 'lowered' : PLAIN.place;
}

export interface OdtListLevel {
  /** Null for bullets; else the form of its numbers: `1`, `a`, `A`, `i`, `I`. */
  readonly format: string | null;
  readonly start: number;
  readonly prefix: string;
  readonly suffix: string;
}

const levelsOf = (list: XmlElement): ReadonlyMap<number, OdtListLevel> =>
  new Map(
    elementsOf(list).flatMap(({ name, attributes }): [number, OdtListLevel][] => {
      const level = Number(attributes['text:level']);
      if (!Number.isInteger(level)) return [];
      const isNumber = name === 'text:list-level-style-number';
      const format = attributes['style:num-format'] ?? '';
      return [
        [
          level - 1,
          {
            format: isNumber && format !== '' ? format : null,
            start: Number(attributes['text:start-value'] ?? 1) || 1,
            prefix: attributes['style:num-prefix'] ?? '',
            suffix: attributes['style:num-suffix'] ?? '',
          },
        ],
      ];
    }),
  );
