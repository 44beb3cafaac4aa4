import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFRawStream,
} from '@cantoo/pdf-lib';

/**
 * A letter with a vowel sign is two glyphs with their text written around them, and the letter's own glyph says
 * nothing: readers that look at glyphs lose the letter and part the word there. What such a glyph stands for
 * follows from the text and the sign; where its font says so (ISO 32000-1, 9.10.3), nothing need be written around.
 * The fonts are written, and the pages given back.
 * @param contents the operators of each page
 */
export function nameLettersWithMarks(pdf: PDFDocument, contents: readonly string[]): string[] {
  const fonts = new Map<PDFDict, GlyphTexts>();
  const pages = contents.map((content, page) => ({ content, fontOf: fontsOf(pdf, page, fonts) }));
  for (const { content, fontOf } of pages) {
    for (const [drawn] of content.matchAll(RUN)) {
      const font = fontOf(drawn);
      for (const { glyphs, text } of spansOf(drawn)) font?.learn(glyphs, text);
    }
  }
  for (const font of fonts.values()) font.write(pdf);
  return pages.map(({ content, fontOf }) =>
    content.replace(RUN, (drawn) => withoutTexts(drawn, fontOf(drawn))),
  );
}

/** Glyphs drawn in one go, which are read from right to left. */
const RUN = /\/ReversedChars BMC\n[\s\S]*?\nEMC\nET\n/g;
const SPAN = /\/Span<<\/ActualText <FEFF(\w+)> >> BDC\n([\s\S]*?)EMC\n/g;
const FONT = /\/(\w+) [\d.]+ Tf\n/g;

/** Glyphs in the order in which they are drawn, with the text that is written around them. */
const spansOf = (drawn: string) =>
  [...drawn.matchAll(SPAN)].map(([, text = '', body = '']) => ({
    glyphs: glyphsOf(body),
    text: written(text),
  }));

const glyphsOf = (drawn: string): string[] =>
  [...drawn.matchAll(/<(\w{4})> Tj/g)].map(([, glyph = '']) => glyph);

/** A run whose glyphs say all that is written around them; as it is, where one says nothing or something else. */
function withoutTexts(drawn: string, font: GlyphTexts | null): string {
  const isSaid = font !== null && font.says(glyphsOf(drawn)) !== null;
  return isSaid && spansOf(drawn).every(({ glyphs, text }) => font.says(glyphs) === text)
    ? drawn.replace(SPAN, '$2')
    : drawn;
}

/** Gives the font of a run, or null where it is drawn in several. */
function fontsOf(pdf: PDFDocument, page: number, known: Map<PDFDict, GlyphTexts>) {
  const named = pdf.getPage(page).node.Resources()?.lookup(PDFName.of('Font'));
  return (drawn: string): GlyphTexts | null => {
    const [name = '', ...more] = new Set([...drawn.matchAll(FONT)].map(([, font = '']) => font));
    const font = named instanceof PDFDict ? named.lookup(PDFName.of(name)) : null;
    if (!(font instanceof PDFDict) || more.length > 0) return null;
    const texts = known.get(font) ?? new GlyphTexts(font);
    known.set(font, texts);
    return texts;
  };
}

/** What the glyphs of a font stand for, by its map, and what is learnt besides. */
class GlyphTexts {
  readonly #font: PDFDict;
  readonly #map: string;
  readonly #known = new Map<string, string>();
  /** Null where it stands for several. */
  readonly #learnt = new Map<string, string | null>();

  constructor(font: PDFDict) {
    this.#font = font;
    const stream = font.lookup(PDFName.of('ToUnicode'));
    this.#map =
      stream instanceof PDFRawStream
        ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
        : '';
    for (const [, part = ''] of this.#map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
      for (const [, glyph = '', text = ''] of part.matchAll(/<(\w{4})> <(\w+)>/g)) {
        this.#known.set(glyph, written(text));
      }
    }
    for (const [, part = ''] of this.#map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
      for (const [, from = '', to = '', text = ''] of part.matchAll(
        /<(\w{4})> <(\w{4})> <(\w{4})>/g,
      )) {
        for (let at = 0; at <= hex(to) - hex(from); at += 1) {
          this.#known.set(code(hex(from) + at), String.fromCharCode(hex(text) + at));
        }
      }
    }
  }

  /** What one silent glyph among others stands for, when all together say `text`. */
  learn(glyphs: readonly string[], text: string): void {
    const [silent, ...more] = glyphs.filter((glyph) => this.#isSilent(glyph));
    if (silent === undefined || more.length > 0) return;
    let rest = text;
    for (const glyph of glyphs)
      if (glyph !== silent) rest = rest.replace(this.#known.get(glyph) ?? '', '');
    if (!/^\p{L}+$/u.test(rest) || rest.length !== text.length - glyphs.length + 1) return;
    const before = this.#learnt.get(silent);
    this.#learnt.set(silent, before === undefined || before === rest ? rest : null);
  }

  /** What glyphs say that are drawn from left to right and read from right to left; null where one says nothing. */
  says(glyphs: readonly string[]): string | null {
    const texts = glyphs.map((glyph) =>
      this.#isSilent(glyph) ? (this.#learnt.get(glyph) ?? null) : this.#known.get(glyph),
    );
    return texts.includes(null) ? null : texts.toReversed().join('');
  }

  write(pdf: PDFDocument): void {
    const learnt = [...this.#learnt].filter(([, text]) => text !== null);
    if (learnt.length === 0) return;
    const lines = learnt.map(([glyph, text]) => `<${glyph}> <${utf16(text ?? '')}>`);
    const silent = this.#map.replace(/^<(\w{4})> <0000>\n/gm, (line, glyph: string) =>
      typeof this.#learnt.get(glyph) === 'string' ? '' : line,
    );
    // A part that lost lines says how many are left.
    const counted = silent.replace(/\d+ beginbfchar\n([\s\S]*?)endbfchar\n/g, (_, part: string) => {
      const count = part.split('\n').length - 1;
      return count === 0 ? '' : `${count} beginbfchar\n${part}endbfchar\n`;
    });
    const added = Array.from({ length: Math.ceil(lines.length / MOST) }, (_, at) => {
      const part = lines.slice(at * MOST, (at + 1) * MOST);
      return `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar\n`;
    });
    const map = counted.replace(/endcmap/, `${added.join('')}endcmap`);
    const stream = pdf.context.flateStream(Buffer.from(map, 'latin1'));
    this.#font.set(PDFName.of('ToUnicode'), pdf.context.register(stream));
  }

  #isSilent = (glyph: string): boolean => (this.#known.get(glyph) ?? '\0') === '\0';
}
/** Lines of one part of a map (Adobe Technical Note 5411). */
const MOST = 100;

const hex = (digits: string): number => Number.parseInt(digits, 16);
const code = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');
const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => code(text.charCodeAt(at))).join('');
const written = (digits: string): string =>
  String.fromCharCode(...(digits.match(/.{4}/g) ?? []).map(hex));
