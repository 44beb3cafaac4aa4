import { describe, expect, test } from 'vitest';
import { ownVoice } from './voices.ts';

const voice = (publisher: string | null, title: string, text: string) =>
  ownVoice({
    text: `${title}\n\n${text}`,
    blocks: [
      { kind: 'heading', level: 1, text: title, marks: [] },
      { kind: 'paragraph', text, marks: [] },
    ],
    source: {
      title,
      publisher,
      byline: null,
      dateline: null,
      published: '2031-03-04',
      modified: null,
      retrieved: null,
      url: null,
      credits: null,
    },
  });

describe('whose account a text is', () => {
  test.each([
    ['a newspaper repeats others', 'Meridian Wire', 'Road cut', 'Police said 4 died.', null],
    ['who says “we” speaks', 'Red Lantern', 'Road cut', 'We counted 4 dead.', true],
    ['so does who stands in the title', 'Red Lantern', 'Red Lantern: road cut', 'It rains.', true],
    [
      'and a numbered report that names its maker',
      'Red Lantern',
      'Situation Report No. 4',
      'Red Lantern staff counted 4 dead.',
      true,
    ],
    [
      'a name of few letters is found as a word',
      'WHO',
      'Situation Report No. 4',
      'WHO counted 4 dead.',
      true,
    ],
    [
      'and not inside another',
      'WHO',
      'Situation Report No. 4',
      'Those whose homes fell are 4.',
      false,
    ],
    [
      'one that does not is a voice whose name nobody knows',
      'ReportHub',
      'Situation Report No. 4',
      '4 are dead.',
      false,
    ],
    ['nobody publishes it', null, 'Situation Report No. 4', 'We counted 4 dead.', null],
  ])('%s', (_, publisher, title, text, isItself) => {
    expect(voice(publisher, title, text)).toEqual(
      isItself === null ? null : { publisher, isItself },
    );
  });
});
