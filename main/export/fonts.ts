import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Face {
  readonly family: Family;
  readonly file: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly range: string;
  /** Further descriptors of its `@font-face`. */
  readonly rules: string;
}

const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+FEFF, U+FFFD';
const LATIN_EXTENDED =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2C60-2C7F, U+A720-A7FF';
const ARABIC =
  'U+0600-06FF, U+0750-077F, U+0870-088E, U+0890-0891, U+0897-08E1, U+08E3-08FF, U+200C-200E, U+FB50-FDFF, U+FE70-FEFC';

const families: readonly {
  family: Family;
  name: string;
  subset: string;
  range: string;
  italics: boolean;
  /** The heavier cut, shown where 600 is asked for. */
  bold?: number;
  rules?: string;
}[] = [
  {
    family: 'Source Serif 4',
    name: 'source-serif-4',
    subset: 'latin',
    range: LATIN,
    italics: true,
  },
  {
    family: 'Source Serif 4',
    name: 'source-serif-4',
    subset: 'latin-ext',
    range: LATIN_EXTENDED,
    italics: true,
  },
  { family: 'Inter', name: 'inter', subset: 'latin', range: LATIN, italics: false },
  { family: 'Inter', name: 'inter', subset: 'latin-ext', range: LATIN_EXTENDED, italics: false },
  {
    family: 'Amiri',
    name: 'amiri',
    subset: 'arabic',
    range: ARABIC,
    italics: false,
    bold: 700,
    // As high as the Latin letters beside it. A kerned gap would be read as a space between two letters.
    rules: 'size-adjust:112%;font-feature-settings:"kern" 0;',
  },
];

/**
 * Static cuts on purpose: Chromium puts variable fonts into a PDF as drawings, not as fonts. Amiri, because
 * each of its joined letters is one glyph that stands for that letter: in a PDF its words can be found and
 * copied. Noto Naskh sets its dots apart, and other faces call the joined shapes by code points of their own.
 */
const FACES: readonly Face[] = families.flatMap(
  ({ family, name, subset, range, italics, ...more }) =>
    (italics ? (['normal', 'italic'] as const) : (['normal'] as const)).flatMap((style) =>
      [400, 600].map((weight) => ({
        family,
        file: `${name}/files/${name}-${subset}-${weight === 600 ? (more.bold ?? 600) : weight}-${style}.woff2`,
        weight,
        style,
        range,
        rules: more.rules ?? '',
      })),
    ),
);

type Family = 'Source Serif 4' | 'Inter' | 'Amiri';

/**
 * `@font-face` rules with the fonts inside, so that a text looks the same on every machine; fonts that
 * none of its characters need stay out.
 * @param wanted the families that the text is set in
 */
export function fontFaces(
  text: string,
  wanted: readonly Family[] = ['Source Serif 4', 'Inter', 'Amiri'],
): string {
  return FACES.filter(({ family, range }) => wanted.includes(family) && inRange(range).test(text))
    .map(fontFace)
    .join('\n');
}

/** Whether a text has a character of a CSS `unicode-range`. */
const inRange = (range: string): RegExp =>
  new RegExp(
    `[${range
      .replace(/U\+([0-9A-F]+)/g, '\\u{$1}')
      .replace(/-([0-9A-F]+)/g, '-\\u{$1}')
      .replace(/, /g, '')}]`,
    'u',
  );

const read = new Map<Face, string>();

function fontFace(face: Face): string {
  const known = read.get(face);
  if (known !== undefined) return known;
  const { family, file, weight, style, range, rules } = face;
  const require = createRequire(import.meta.url);
  const bytes = readFileSync(require.resolve(`@fontsource/${file}`));
  const source = `url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2')`;
  const rule = `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:${source};${rules}unicode-range:${range}}`;
  read.set(face, rule);
  return rule;
}
