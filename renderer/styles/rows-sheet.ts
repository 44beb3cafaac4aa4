import css from './rows.css?inline';
import { sheet } from './sheet.ts';

/** How a list of a place looks whose rows open something: each by its title, with what is known of it below. */
export const rowsSheet = sheet(css);
