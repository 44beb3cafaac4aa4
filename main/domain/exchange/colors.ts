import {
  ANNOTATION_COLORS,
  ANNOTATION_STYLES,
  type AnnotationColor,
  type AnnotationStyle,
} from '../annotation.ts';

/** Hues in degrees: what each of our names stands for, for colours that come as numbers. */
const HUES: Readonly<Record<AnnotationColor, number>> = {
  orange: 28,
  yellow: 52,
  green: 125,
  blue: 215,
  purple: 275,
  pink: 340,
};

/** A colour by its name, or the nearest by hue to `#rgb` or `#rrggbb`; null for anything else. */
export function colorFrom(value: string): AnnotationColor | null {
  const name = value.trim().toLowerCase();
  const known = ANNOTATION_COLORS.find((color) => color === name);
  if (known) return known;
  const hue = hueOf(name);
  if (hue === null) return null;
  const distance = (color: AnnotationColor) => {
    const apart = Math.abs(HUES[color] - hue);
    return Math.min(apart, 360 - apart);
  };
  return ANNOTATION_COLORS.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

export const styleFrom = (value: string): AnnotationStyle | null =>
  ANNOTATION_STYLES.find((style) => style === value.trim().toLowerCase()) ?? null;

/** In degrees; null for grey, which has none. */
function hueOf(hex: string): number | null {
  const [, digits] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(hex) ?? [];
  if (digits === undefined) return null;
  const width = digits.length / 3;
  const channel = (index: number) => {
    const part = digits.slice(index * width, (index + 1) * width);
    return Number.parseInt(width === 1 ? part + part : part, 16);
  };
  const [red, green, blue] = [channel(0), channel(1), channel(2)];
  const high = Math.max(red, green, blue);
  const span = high - Math.min(red, green, blue);
  if (span === 0) return null;
  if (high === red) return (60 * ((green - blue) / span) + 360) % 360;
  if (high === green) return 60 * ((blue - red) / span + 2);
  return 60 * ((red - green) / span + 4);
}
