import { expect, test } from '../fixture.ts';
import { RIVER_STORY } from '../stories.ts';

test('a killed host loses no note', async ({ app, page, library }) => {
  await app.importFiles([{ name: 'river.txt', text: RIVER_STORY }]);
  await app.open('River cuts the road');
  await app.press('j', 'h');
  await app.tab('Notes');
  await expect(app.inspector.getByRole('article')).toHaveCount(1);
  await library.stop('SIGKILL');
  await page.goto(await library.start());
  await app.open('River cuts the road');
  await app.tab('Notes');
  await expect(app.inspector.getByRole('article')).toHaveCount(1);
});
