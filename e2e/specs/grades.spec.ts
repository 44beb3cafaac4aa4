import { expect, test } from '../fixture.ts';

const flood =
  'Heavy rain cut the only road to Karsana on Monday, the Amber River Authority said, leaving about 1,200 people without supplies until boats came.';
const lorries =
  'Drivers who had waited at the bridge told how lorries for Karsana turned back one after another, so that some 1,200 people had no supplies, while the water stood knee high over the asphalt.';

test('a note is graded by keyboard; a 1 wants a second source; one key takes it back', async ({
  app,
}) => {
  await app.importFiles([
    { name: 'one.txt', text: `The flooded road\n\n${flood}\n` },
    { name: 'two.txt', text: `The waiting lorries\n\n${lorries}\n` },
  ]);
  await expect(app.articles).toHaveCount(2);
  await app.open('The flooded road');
  await app.press('j', 'h');
  await app.tab('Notes');
  const badge = app.inspector.getByRole('button', { name: /^Grade/ });
  await expect(badge).toHaveText('Not graded');
  await app.focusText();
  await app.press('a');

  const dialog = app.dialog;
  await dialog.getByRole('radio', { name: 'B Usually reliable' }).press('Space');
  await dialog.getByRole('radio', { name: '1 Confirmed by other sources' }).press('Space');
  await expect(dialog.getByRole('alert')).toContainText('needs a second, independent source');
  const ungraded = dialog.getByRole('radio', { name: 'Not graded' });
  await expect(ungraded.nth(0)).not.toBeChecked();
  await expect(ungraded.nth(1)).toBeChecked();

  await dialog.getByRole('checkbox', { name: 'The waiting lorries' }).press('Space');
  await dialog.getByRole('radio', { name: '1 Confirmed by other sources' }).press('Space');
  await expect(dialog.getByRole('alert')).toBeHidden();
  await dialog.getByLabel('Marking').selectOption('TLP:AMBER');
  await app.leaveDialog();
  await expect(badge).toHaveText('B1');
  await expect(badge).toHaveAccessibleName(/source usually reliable; information confirmed/);
  await expect(app.inspector.getByText('TLP:AMBER')).toBeVisible();

  await app.press('Control+z');
  await expect(app.inspector.getByText('TLP:AMBER')).toHaveCount(0);
  // Not shown for a moment alone: it was kept.
  await expect(badge).toHaveText('B1');
  await app.press('Control+z');
  await expect(badge).toHaveText('B–');
});
