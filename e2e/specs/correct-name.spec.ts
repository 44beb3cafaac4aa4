import { expect, test } from '../fixture.ts';

const story = (title: string) =>
  `${title}\n\nMark Lowcock met Ilena Marrow in Damascus on Monday. Marrow left before noon.\n`;

test('a name is corrected once, in all articles, and one key takes it back', async ({
  app,
  page,
}) => {
  await app.importFiles([
    { name: 'one.txt', text: story('The first meeting') },
    { name: 'two.txt', text: story('The second meeting') },
  ]);
  await expect(app.articles).toHaveCount(2);
  await app.open('The first meeting');
  await app.tab('Entities');
  const person = () => app.inspector.getByText('Mark Lowcock');
  await expect(person()).toBeVisible();

  await app.press('j', 'e');
  const card = page.getByRole('dialog', { name: 'Entity' });
  await card.getByRole('button', { name: 'Correct' }).click();
  await card.getByLabel('This name').selectOption({ label: 'is no entity' });
  await expect(card.getByRole('status')).toContainText('in 2 articles');
  await card.getByRole('button', { name: 'Correct' }).last().click();
  await expect(person()).toHaveCount(0);

  await app.open('The second meeting');
  await expect(app.inspector.getByText('Damascus').first()).toBeVisible();
  await expect(person()).toHaveCount(0);
  await app.press('Control+z');
  await expect(person()).toBeVisible();
});
