import { expect, test } from 'vitest';
import { withLamKaf } from './lam-kaf.ts';

test.each([
  ['<p>تفشي الكوليرا.</p>', '<p>تفشي <span class="lam-kaf">الكوليرا</span>.</p>'],
  ['<p>قال <em>لكن</em> لا</p>', '<p>قال <em><span class="lam-kaf">لكن</span></em> لا</p>'],
  // Lam and alef need their shape.
  ['<p>الكلام والملك لله</p>', '<p>الكلام <span class="lam-kaf">والملك</span> لله</p>'],
  ['<p title="الكوليرا">قال</p>', '<p title="الكوليرا">قال</p>'],
  ['<title>الكوليرا</title><body><p>قال</p>', '<title>الكوليرا</title><body><p>قال</p>'],
])('%s', (page, marked) => {
  expect(withLamKaf(page)).toBe(marked);
});
