import { ENTITY_TYPES } from '#domain/entities/types.ts';
import { ENTITY_MARKS } from './entity-marks.ts';
import { sheet } from './sheet.ts';

/** `data-type` gives the underline of an entity type, as the text shows it. */
export const entityLines = sheet(
  ENTITY_TYPES.map((type) => {
    const { line, thickness } = ENTITY_MARKS[type];
    return `[data-type="${type}"]{--line-style:${line};--line-thickness:${thickness}px;--line-color:var(--entity-${type})}`;
  }).join('\n'),
);
