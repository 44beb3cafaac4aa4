import { expect, test } from 'vitest';
import { stayHere } from './stay-here.ts';

test('a page that is left for another place stays where it is', () => {
  stayHere(window);
  const seen: boolean[] = [];
  window.navigation.addEventListener('navigate', (event) => {
    seen.push(event.defaultPrevented);
    // The test stays, whatever the page would do.
    event.preventDefault();
  });
  const link = document.createElement('a');
  document.body.append(link);
  for (const href of ['https://stranger.invalid/', '#here']) {
    link.href = href;
    link.click();
  }
  link.download = 'brief.txt';
  link.href = URL.createObjectURL(new Blob(['brief']));
  link.click();
  link.remove();
  expect(seen).toEqual([true, false, false]);
});
