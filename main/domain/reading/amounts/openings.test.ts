import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Gazetteer } from '../gazetteer.ts';
import { sceneOf } from '../scene-of.ts';
import { WordMemory } from '../words.ts';
import { decimalsOf } from './digits.ts';
import { NO_HOME } from './home-currencies.ts';
import { measuredAt } from './measured.ts';
import { rowsOf } from './pieces.ts';
import { ratioAt } from './ratios.ts';

const reader = { gazetteer: Gazetteer.empty, memory: new WordMemory() };

const words = fc.array(
  fc.constantFrom(
    ...'half a million an quarter of one in four dozens several few A$ US$ $5 € 12 1.5 .5 -3 − – minus five Rs 500 USD20 EUR ALL 50'.split(
      ' ',
    ),
    ...'people the and plusieurs une douzaine نصف مليون ثلاثة и тысяч двадцать ( + ~ Tk kr £ 3m'.split(
      ' ',
    ),
  ),
  { minLength: 6, maxLength: 12 },
);

test('whatever is read as an amount begins with what may open one, or stands before a sign', () => {
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(' ').replaceAll(' $', '$');
      const scene = sceneOf(reader, text, 0, text.length);
      const rows = rowsOf(scene, 0, scene.tokens.count);
      const habits = { decimals: decimalsOf(rows, null), weights: false, home: NO_HOME };
      for (const row of rows) {
        row.forEach((piece, at) => {
          if (piece.opens || row[at + 1]?.text.match(/\p{Sc}/u)) return;
          expect(measuredAt(row, at, habits)).toBeNull();
          expect(ratioAt(row, at, habits)).toBeNull();
        });
      }
    }),
    { numRuns: 500 },
  );
});
