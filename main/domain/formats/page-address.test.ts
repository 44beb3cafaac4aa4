import { expect, test } from 'vitest';
import { pageAddress } from './page-address.ts';

test.each([
  ['https://example.org/world/flood', 'example.org/world/flood'],
  ['http://www.Example.org/world/flood/', 'example.org/world/flood'],
  ['https://example.org/world/flood?utm_source=x&fbclid=1#top', 'example.org/world/flood'],
  ['https://example.org/story.php?id=3&utm_medium=mail', 'example.org/story.php?id=3'],
  ['https://example.org/?p=12', 'example.org?p=12'],
  ['https://example.org/World', 'example.org/World'],
  ['https://example.org', null],
  ['https://www.example.org/?utm_source=x', null],
  ['mailto:desk@example.org', null],
  ['example.org/world', null],
  ['', null],
  [null, null],
])('%s is %s', (url, address) => expect(pageAddress(url)).toBe(address));
