import { expect, test } from 'vitest';
import { blocksFromDom } from './blocks-from-dom.ts';
import { buildTree } from './dom.ts';

/** A line of a page, and whether it is a picture's caption. */
const LINES: readonly (readonly [string, boolean])[] = [
  ['<p class="wp-caption-text">Trucks at the ford.</p>', true],
  ['<div class="image__description">Trucks at the ford.</div>', true],
  ['<h5 class="bilduntertitel">Lastwagen an der Furt.</h5>', true],
  ['<p>Photo: Amal Haddad</p>', true],
  ['<p>(Foto: dpa)</p>', true],
  ['<p>© Amal Haddad/Valley News</p>', true],
  ['<p>Trucks at the ford. Photo: Amal Haddad</p>', true],
  ['<p>Figure 3: Prices of flour by month</p>', true],
  ['<p>Figure 3 shows the prices of flour by month.</p>', false],
  ['<p>What remains is one picture: chaos at the ford</p>', false],
  ['<p>© 2026 The Gazette</p>', false],
  ['<p class="text">Trucks wait at the ford.</p>', false],
  ['<div class="caption"><ul><li>Trucks at the ford.</li></ul></div>', false],
];

test.each(LINES)('%s', (html, isCaption) => {
  const { body } = buildTree(`<html><body><p>Before.</p>${html}</body></html>`);
  expect(blocksFromDom(body).at(-1)?.kind === 'caption').toBe(isCaption);
});
