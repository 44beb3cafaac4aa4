import { expect, test } from 'vitest';
import { ENTITY_MARKS } from './entity-marks.ts';
import { printed, THEME_NAMES, type Theme, themes } from './themes.ts';

/** WCAG 2.2: 1.4.3 asks 4.5 of text, 1.4.11 asks 3 of what tells a control or a mark apart. */
const TEXT = 4.5;
const GRAPHIC = 3;

const named = (group: string, colors: Readonly<Record<string, string>>) =>
  Object.entries(colors).map(([name, color]) => [`${group} ${name}`, color] as const);

/** Every foreground with every background that it stands on. */
function pairs(theme: Theme) {
  const columns = [
    ['surface', theme.surface],
    ['panel', theme.panel],
    ['raised', theme.raised],
  ] as const;
  const rows = [...columns, ['hover', theme.hover], ['selected', theme.selected]] as const;
  const passages = [...named('annotation', theme.annotation), ['caret', theme.caret]] as const;
  const on = (
    front: readonly (readonly [string, string])[],
    back: readonly (readonly [string, string])[],
    atLeast: number,
  ) =>
    front.flatMap(([name, color]) =>
      back.map(([behind, background]) => ({
        name: `${name} on ${behind}`,
        ratio: contrastRatio(color, background),
        atLeast,
      })),
    );
  return [
    ...on([['text', theme.text]], [...rows, ...passages], TEXT),
    ...on(
      [
        ['muted', theme.muted],
        ['danger', theme.danger],
      ],
      rows,
      TEXT,
    ),
    ...on([['accent', theme.accent]], [...rows, ...passages], TEXT),
    ...on([['on-accent', theme.onAccent]], [['accent', theme.accent]], TEXT),
    ...on([['on-hit', theme.onHit]], [['hit', theme.hit]], TEXT),
    ...on(
      [
        ['edge', theme.edge],
        ['focus', theme.focus],
      ],
      rows,
      GRAPHIC,
    ),
    ...on(named('swatch', theme.swatch), rows, GRAPHIC),
    ...on(named('entity', theme.entity), [['surface', theme.surface], ...passages], GRAPHIC),
    ...on(named('entity', theme.entity), rows, GRAPHIC),
  ];
}

test.each([
  ...THEME_NAMES.map((name) => ({ name, theme: themes[name] })),
  { name: 'paper from the printer', theme: printed },
])('$name passes WCAG 2.2 AA in every pair', ({ theme }) => {
  const weak = pairs(theme).filter(({ ratio, atLeast }) => ratio < atLeast);
  expect(weak).toEqual([]);
});

test('the ratio is that of the standard', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBe(21);
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('entity types differ by line or thickness', () => {
  const lines = Object.values(ENTITY_MARKS).map(({ line, thickness }) => `${line} ${thickness}`);
  expect(new Set(lines).size).toBe(lines.length);
});

/** Contrast ratio of two `#rrggbb` colours, 1 to 21, after WCAG 2.2 ("relative luminance"). */
function contrastRatio(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(color: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
