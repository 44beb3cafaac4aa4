import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../fixture.ts';

const COUNT = 12;
let stick = '';

test.beforeEach(() => {
  stick = mkdtempSync(join(tmpdir(), 'fieldbrief-stick-'));
  for (let at = 1; at <= COUNT; at += 1) {
    const story = `Story of place ${at}\n\nThe bridge of place ${at} was closed on Monday, and ${at * 10} trucks wait there.\n`;
    writeFileSync(join(stick, `${at}.txt`), story);
  }
});
test.afterEach(() => rmSync(stick, { recursive: true }));

test('a stick is gone through by keyboard alone, with two keys a document', async ({ app }) => {
  const chooser = app.page.waitForEvent('filechooser');
  await app.page.getByRole('button', { name: 'Import a folder' }).first().click();
  await (await chooser).setFiles(stick);
  await app.leaveDialog();
  await expect(app.articles).toHaveCount(COUNT);
  const chip = (name: string) => app.page.getByRole('button', { name: new RegExp(`^${name} \\d`) });

  for (let at = 0; at < COUNT; at += 1) {
    const row = app.articles.nth(at);
    await app.press(']');
    await expect(row.getByRole('button', { name: /^Story/ })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await app.press(at % 3 === 0 ? 'y' : 'x');
    await expect(row).toContainText(at % 3 === 0 ? 'used' : 'set aside');
  }
  await expect(chip('Set aside')).toHaveText('Set aside 8');
  await expect(chip('Used')).toHaveText('Used 4');

  await chip('Used').click();
  await expect(app.articles).toHaveCount(4);
  await app.articles.first().getByRole('button').first().focus();
  await app.press('Control+a');
  await expect(app.page.getByText('All 4 of this filter are chosen')).toBeVisible();
  await app.press('f');
  await expect(chip('Starred')).toHaveText('Starred 4');
  await app.press('x');
  await expect(app.page.getByText('No article here is used.')).toBeVisible();
  await app.press('Control+z');
  await expect(app.articles).toHaveCount(4);
  await app.press('Control+z');
  await expect(chip('Starred')).toHaveCount(0);

  // Whoever reads from keyboard alone takes unread and read back as well.
  await app.press('u');
  await expect(app.page.getByText('No article here is used.')).toBeVisible();
  await app.press('Control+z');
  await expect(app.articles).toHaveCount(4);
});
