import { App } from '../app.ts';
import { expect, test } from '../fixture.ts';
import { RIVER_STORY } from '../stories.ts';

test('two windows write one note: neither loses its words, and one chooses', async ({
  app: one,
  page,
  library,
}) => {
  await one.importFiles([{ name: 'river.txt', text: RIVER_STORY }]);
  await one.open('River cuts the road');
  await one.press('j', 'n');
  const fieldOf = ({ inspector }: App) => inspector.getByRole('textbox', { name: 'Note' });
  await fieldOf(one).fill('Which road?');
  await one.press('Control+Enter');
  await expect(fieldOf(one)).toHaveCount(0);

  const two = new App(await page.context().newPage());
  await two.page.goto(library.url);
  await two.open('River cuts the road');
  await two.tab('Notes');
  await two.inspector.getByRole('button', { name: 'Edit the note' }).click();
  await fieldOf(two).fill('The dam road');

  await one.inspector.getByRole('button', { name: 'Edit the note' }).click();
  await fieldOf(one).fill('The mill road');
  await one.press('Control+Enter');
  await expect(one.inspector.getByRole('article')).toContainText('The mill road');

  // The second one saves last, and is asked instead of writing over the first one.
  await fieldOf(two).press('Control+Enter');
  const asked = two.inspector.getByRole('region', { name: /^Another window changed this note/ });
  await expect(asked).toContainText('The mill road');
  await expect(asked).toContainText('The dam road');
  await expect(one.inspector.getByRole('article')).toContainText('The mill road');

  // It is asked after a reload too: what was written is no less kept.
  await two.page.reload();
  await two.open('River cuts the road');
  await two.tab('Notes');
  await asked.getByRole('button', { name: /^Keep both/ }).click();
  await expect(asked).toHaveCount(0);
  for (const { inspector } of [one, two]) {
    await expect(inspector.getByRole('article')).toContainText('The mill road');
    await expect(inspector.getByRole('article')).toContainText('The dam road');
  }
  await one.press('Control+z');
  await expect(one.inspector.getByRole('article')).not.toContainText('The dam road');
  await expect(one.inspector.getByRole('article')).toContainText('The mill road');
});
