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
export const FOCUS_LAYER = 'entity-in-focus';

/** The caret lies lowest, so that the colour of a passage shows through; its bar in the margin tells it. */
export const PRIORITY = { caret: 1, annotation: 2, focus: 3, hit: 4, entity: 5 } as const;

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
  const forced = [
    ...[...ENTITY_TYPES.map(entityLayer), CARET_LAYER].map(
      (name) => `::highlight(${name}){background-color:Canvas;color:CanvasText}`,
    ),
    ...ANNOTATION_COLORS.map(
      (color) =>
        `::highlight(${annotationLayer(color, 'solid')}){background-color:Mark;color:MarkText}`,
    ),
  ];
  return [
    ...annotations,
    `::highlight(${CARET_LAYER}){background-color:var(--caret)}`,
    `::highlight(${FOCUS_LAYER}){background-color:var(--accent);color:var(--on-accent)}`,
    `::highlight(${HIT_LAYER}){background-color:var(--hit);color:var(--on-hit)}`,
    ...entities,
    // Without this a forced palette would fill every mention like a selection.
    `@media (forced-colors:active){${forced.join('\n')}}`,
  ].join('\n');
}
