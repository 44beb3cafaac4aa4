import {
  ANNOTATION_COLORS,
  ANNOTATION_STYLES,
  type AnnotationColor,
  type AnnotationStyle,
} from '#domain/annotation.ts';
import { ENTITY_TYPES, type EntityType } from '#domain/entities/types.ts';
import { ENTITY_MARKS } from '../../styles/entity-marks.ts';

/** Names in the page's highlight registry, and what lies on top of what. */
export const entityLayer = (type: EntityType) => `entity-${type}`;
export const annotationLayer = (color: AnnotationColor, style: AnnotationStyle) =>
  `annotation-${color}-${style}`;
export const CARET_LAYER = 'reading-caret';
export const HIT_LAYER = 'search-hit';
/** What a person finds in this article, and the place that they look at. */
export const FOUND_LAYER = 'found';
export const FOUND_HERE_LAYER = 'found-here';
/** Names of the watch lists: a line above, where no type of entity has one. */
export const WATCH_LAYER = 'watched-name';
/** What a mention would become while a person moves its edges. */
export const TRIAL_LAYER = 'correction-trial';
export const FOCUS_LAYER = 'entity-in-focus';

/** The caret lies lowest, so that the colour of a passage shows through; its bar in the margin tells it. */
export const PRIORITY = {
  caret: 1,
  annotation: 2,
  focus: 3,
  hit: 4,
  entity: 5,
  watch: 6,
  trial: 7,
  found: 8,
  foundHere: 9,
} as const;

/** Styles that a highlight can show; an outline becomes two lines, as highlights have no box. */
const STYLE_LINES: Readonly<Record<AnnotationStyle, string | null>> = {
  solid: null,
  underline: 'underline',
  strikethrough: 'line-through',
  outline: 'underline overline',
};

/** The rules of every layer, for the tree that holds the text. */
export function highlightRules(): string {
  const entities = ENTITY_TYPES.map((type) => {
    const { line, thickness } = ENTITY_MARKS[type];
    return `::highlight(${entityLayer(type)}){text-decoration:underline ${line} ${thickness}px var(--entity-${type})}`;
  });
  const annotations = ANNOTATION_COLORS.flatMap((color) =>
    ANNOTATION_STYLES.map((style) => {
      const line = STYLE_LINES[style];
      const look = line
        ? `text-decoration:${line} 2px var(--swatch-${color})`
        : `background-color:var(--annotation-${color})`;
      return `::highlight(${annotationLayer(color, style)}){${look}}`;
    }),
  );
  return [
    ...annotations,
    `::highlight(${CARET_LAYER}){background-color:var(--caret)}`,
    `::highlight(${FOCUS_LAYER}){background-color:var(--accent);color:var(--on-accent)}`,
    `::highlight(${TRIAL_LAYER}){background-color:var(--accent);color:var(--on-accent)}`,
    `::highlight(${HIT_LAYER}){background-color:var(--hit);color:var(--on-hit)}`,
    `::highlight(${FOUND_LAYER}){background-color:var(--hit);color:var(--on-hit)}`,
    `::highlight(${FOUND_HERE_LAYER}){background-color:var(--accent);color:var(--on-accent)}`,
    ...entities,
    `::highlight(${WATCH_LAYER}){text-decoration:overline solid 2px var(--danger)}`,
    `@media print{${UNPRINTED.map(unprinted).join('')}}`,
    `@media (forced-colors:active){${forcedRules()}}`,
  ].join('\n');
}

/** Where a person is and what they look for is of the screen alone. */
const UNPRINTED = [CARET_LAYER, FOCUS_LAYER, TRIAL_LAYER, HIT_LAYER, FOUND_LAYER, FOUND_HERE_LAYER];
const unprinted = (layer: string) =>
  `::highlight(${layer}){background-color:transparent;color:var(--text)}`;

/**
 * With a forced palette every highlight would be filled like a selection, so the text takes the
 * system's colours by itself: lines tell the types, the marker colour tells the passages.
 */
function forcedRules(): string {
  const entities = ENTITY_TYPES.map((type) => `--entity-${type}:CanvasText`);
  const colors = ANNOTATION_COLORS.flatMap((color) => [
    `--annotation-${color}:Mark`,
    `--swatch-${color}:CanvasText`,
  ]);
  return `:host{forced-color-adjust:none;color:CanvasText;--caret:Canvas;--text:CanvasText;--accent:Highlight;--on-accent:HighlightText;--danger:CanvasText;--hit:Highlight;--on-hit:HighlightText;${[...colors, ...entities].join(';')}}`;
}
