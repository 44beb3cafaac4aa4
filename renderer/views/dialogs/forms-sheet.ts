import { sheet } from '../../styles/sheet.ts';
import css from './forms.css?inline';

/** How the dialogs' forms look. */
export const forms = sheet(css);
