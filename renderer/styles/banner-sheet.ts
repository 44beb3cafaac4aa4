import css from './banner.css?inline';
import { sheet } from './sheet.ts';

/** How a banner looks that stands above a text and asks what to do about it. */
export const bannerSheet = sheet(css);
