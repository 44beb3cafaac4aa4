import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { lookEverywhere } from './look-everywhere.ts';
import { wordsIn } from './stage.ts';
import { type Mood, REFUSAL, settled, showView, type ViewStates } from './view-states.ts';

/** What holds for every view: each state says what it is, no two look alike, and none keeps anybody out. */
export function testStates(view: ViewStates): void {
  const moods = Object.keys(view.says) as Mood[];

  test.each(moods)('%s: says so, and keeps nobody out in every theme and width', async (mood) => {
    const { stage } = await showView(view, mood);
    const words = wordsIn(stage);
    expect(words).toMatch(view.says[mood] ?? /./);
    if (mood === 'failed') expect(words).toContain(REFUSAL);
    for (const other of moods.filter((one) => one !== mood)) {
      expect(words, `that it is not ${other}`).not.toMatch(view.says[other] ?? /$./);
    }
    expect(await lookEverywhere(true)).toEqual([]);
  });

  if (view.says.failed?.test('Try again')) {
    test('a failure is mended by trying again', async () => {
      const { stage, mend } = await showView(view, 'failed');
      mend();
      await page.getByRole('button', { name: 'Try again' }).click();
      await settled(stage);
      expect(wordsIn(stage)).toMatch(view.says.full ?? /./);
    });
  }
}
