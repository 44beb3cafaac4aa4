import { expect, test } from 'vitest';
import { type Block, canonicalText } from '../document.ts';
import { articleFigures } from './said-in.ts';

const read = (blocks: readonly Block[]) =>
  articleFigures({ text: canonicalText(blocks), blocks, language: 'en' }).map(
    ({ value, attribution, asOf }) => [value, attribution, asOf],
  );

const message = (speaker: string | null, time: string | null, text: string): Block => ({
  kind: 'message',
  speaker,
  time,
  text,
  marks: [],
});

test('who speaks is the source of what he says, on the day on which he says it', () => {
  expect(
    read([
      message('Tarig', '2026-11-16T10:15:20', 'We registered 1,240 families in Kosti'),
      message('Osman', '2026-11-17', 'MSF said on 15 November that 37 people were wounded'),
      message(null, null, '14 trucks crossed'),
    ]),
  ).toEqual([
    [1240, 'Tarig', 'on 2026-11-16'],
    [37, 'MSF', 'on 15 November'],
    [14, null, null],
  ]);
});

test('what a mail repeats is no news of it', () => {
  const text = (said: string): Block => ({ kind: 'quotation', text: said, marks: [] });
  const mail = [
    text('We count 30,200 people.'),
    { ...text('HAC counts 31,000 people.'), history: true as const },
  ];
  expect(read(mail).map(([value]) => value)).toEqual([30200]);
});
