import css from './place.css?inline';
import { sheet } from './sheet.ts';

/** How a place looks that is one page under its bar. */
export const placeSheet = sheet(css);
