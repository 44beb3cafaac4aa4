import css from './card.css?inline';
import { sheet } from './sheet.ts';

/** How a card looks that stands over the text, with what it is about at its head. */
export const cardSheet = sheet(css);
