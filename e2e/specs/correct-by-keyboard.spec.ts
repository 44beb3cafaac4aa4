import { expect, test } from '../fixture.ts';

test('keys alone make a mention shorter; the list of corrections says so and takes it back', async ({
  app,
  page,
}) => {
  await app.importFiles([
    { name: 'one.txt', text: 'The meeting\n\nMark Lowcock spoke in Damascus on Monday.\n' },
  ]);
  await app.open('The meeting');
  await app.tab('Entities');
  await expect(app.inspector.getByText('Mark Lowcock')).toBeVisible();
  const card = page.getByRole('dialog', { name: 'Entity' });
  await app.inspector.getByRole('button', { name: /^Damascus/ }).click();
  await app.press('e');
  await expect(card).toContainText('Damascus');
  await app.press('Escape');
  await expect(card).toBeHidden();

  await app.focusText();
  await app.press('j', 'e');
  await card.getByRole('button', { name: 'Correct' }).click();
  await expect(card.getByLabel('This name')).toBeFocused();

  await app.press('2');
  await expect(card.getByLabel('This name')).toHaveValue('reject');
  await app.press('{');
  await expect(card.getByLabel('This name')).toHaveValue('resize');
  await expect(card.getByText('Lowcock', { exact: true })).toBeVisible();
  await app.expectPainted('correction-trial', 1);
  await expect(card.getByRole('status')).toContainText('in 1 article');
  await card.getByRole('button', { name: 'Correct' }).last().press('Enter');
  await expect(card).toBeHidden();
  await app.expectPainted('correction-trial', 0);

  await app.run('Corrections that hold');
  await expect(app.dialog.getByText('“Mark Lowcock” belongs to “Lowcock”')).toBeVisible();
  const saved = page.waitForEvent('download');
  await app.dialog.getByRole('button', { name: 'Export' }).click();
  expect((await saved).suggestedFilename()).toBe('corrections.json');
  await app.dialog.getByRole('button', { name: /^Take back/ }).click();
  await expect(app.dialog.getByText('Nothing is corrected yet.')).toBeVisible();
});
