import { ANNOTATION_COLORS } from '#domain/annotation.ts';
import { sheet } from './sheet.ts';
import css from './swatches.css?inline';

/** Buttons of a colour; `data-color` gives `--fill` and `--ink` of an annotation colour, since the page's policy bars style attributes. */
export const swatches = sheet(
  css +
    ANNOTATION_COLORS.map(
      (color) =>
        `[data-color="${color}"]{--fill:var(--annotation-${color});--ink:var(--swatch-${color})}`,
    ).join('\n'),
);
