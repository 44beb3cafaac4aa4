import { expect, test } from 'vitest';
import type { Block } from '../document.ts';
import { citationAt } from './paragraph-at.ts';

const message = (speaker: string | null, time: string | null): Block => ({
  kind: 'message',
  speaker,
  time,
  text: 'yes',
  marks: [],
});

test('a citation out of a chat names who said it and when', () => {
  const blocks = [message('Tarig', '2026-11-16T10:15:20'), message(null, null)];
  const at = (start: number) => citationAt({ blocks }, 2, { start, end: start + 3 });
  expect(at(0)).toEqual({
    source: 2,
    paragraph: 1,
    start: 0,
    end: 3,
    said: 'Tarig, 2026-11-16 10:15',
  });
  expect(at(5)).toEqual({ source: 2, paragraph: 2, start: 5, end: 8 });
});
