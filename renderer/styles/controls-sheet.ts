import css from './controls.css?inline';
import { sheet } from './sheet.ts';

/** How controls look; every component adopts this one object. */
export const controls = sheet(css);
