import { ANNOTATION_COLORS } from '#domain/annotation.ts';
import { sheet } from './sheet.ts';

/** `data-color` gives `--fill` and `--ink` of an annotation colour, since the page's policy bars style attributes. */
export const swatches = sheet(
  ANNOTATION_COLORS.map(
    (color) =>
      `[data-color="${color}"]{--fill:var(--annotation-${color});--ink:var(--swatch-${color})}`,
  ).join('\n'),
);
