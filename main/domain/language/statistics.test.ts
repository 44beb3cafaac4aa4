import { expect, test, vi } from 'vitest';

// As a process that has just begun.
vi.resetModules();
const { detectLanguage } = await import('./detect.ts');
const { withStatistics } = await import('./statistics.ts');

const DUTCH = 'Het water steeg en de bewoners van de stad werden naar het noorden gebracht.';
const ENGLISH = 'The crews said that they were ready and would leave from the north with boats.';

// In this order: what one test loads stays for the next.
test('what is told without statistics is read once', async () => {
  const read: string[] = [];
  await withStatistics(() => read.push(String(detectLanguage(ENGLISH))));
  expect(read).toEqual(['en']);
});

test('nobody is told “unknown” because nobody has loaded them', () => {
  expect(() => detectLanguage(DUTCH)).toThrow('not loaded');
});

test('of several that read at once, each is told its language', async () => {
  const texts = [DUTCH, ENGLISH, DUTCH.toLowerCase()];
  const told = await Promise.all(
    texts.map((text) =>
      withStatistics(async () => {
        await Promise.resolve();
        return detectLanguage(text);
      }),
    ),
  );
  expect(told).toEqual(['nl', 'en', 'nl']);
});

test('once loaded they stay', () => {
  expect(detectLanguage(DUTCH)).toBe('nl');
});
