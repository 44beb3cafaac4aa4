import type { Page } from '@playwright/test';
import { expect, test } from '../fixture.ts';
import { unevenStory } from '../stories.ts';

/** Whether the keyboard stands in an element, however deep. */
const hasFocus = (page: Page, tag: string) =>
  page.evaluate((wanted) => {
    let at = document.activeElement;
    const path = [];
    while (at) {
      path.push(at.localName);
      at = at.shadowRoot?.activeElement ?? null;
    }
    return path.includes(wanted);
  }, tag);

test('E on words that were missed makes them a name by keys alone, everywhere, until it is undone', async ({
  app,
  page,
}) => {
  const text = (title: string) =>
    `${title}\n\nThe blue heron waited at the weir. A heron was seen.\n`;
  await app.importFiles([
    { name: 'one.txt', text: text('First day') },
    { name: 'two.txt', text: text('Second day') },
  ]);
  await app.open('First day');
  await expect(app.inspector.getByText('No names, places or dates')).toBeVisible();
  await app.selectByMouse('blue heron');
  await app.press('e');
  const card = page.getByRole('dialog', { name: 'Name these words' });
  await expect(card).toContainText('blue heron');
  await expect(card.getByRole('status')).toContainText('Marks 2 places in 2 articles');
  await app.press('ArrowDown', 'ArrowDown', 'Enter');
  await expect(card).toBeHidden();
  await expect(app.inspector.getByRole('region', { name: 'Organisations' })).toContainText(
    'blue heron',
  );
  // The keyboard is back in the text, where E shows what is known of it now.
  await expect.poll(() => hasFocus(page, 'fb-reader')).toBe(true);
  await app.press('e');
  await expect(page.getByRole('dialog', { name: 'Entity' })).toContainText('Organisation');
  await app.press('Escape');
  await app.run('Corrections that hold');
  await expect(app.dialog.getByRole('listitem')).toHaveCount(1);
  await app.leaveDialog();
  await app.press('Control+z');
  await expect(app.inspector.getByText('No names, places or dates')).toBeVisible();
});

test('E on a sentence without a name says what can be done', async ({ app, page }) => {
  await app.importFiles([
    {
      name: 'one.txt',
      text: 'First day\n\nThe boats that were promised had not come by the evening and nobody said why.\n',
    },
  ]);
  await app.open('First day');
  await expect(app.inspector.getByRole('tab', { name: /^Entities/ })).toContainText(/\d/);
  await app.focusText();
  await app.press('j', 'j');
  await app.selectByMouse('had not come by the evening and nobody said why');
  await app.press('e');
  await expect(page.getByText('select its words and press E')).toBeVisible();
});

test('Tab goes into the card at once, also on a page that was scrolled, and the card stays', async ({
  app,
  page,
}) => {
  await app.importFiles([{ name: 'uneven.txt', text: unevenStory() }]);
  await app.open('An uneven report');
  const people = app.inspector.getByRole('region', { name: 'People' });
  await expect(people).toContainText('Mark Lowcock');
  await app.selectByMouse('Paragraph 150 begins.');
  await app.focusText();
  await app.press('j', 'e');
  const card = page.getByRole('dialog', { name: 'Entity' });
  await expect(card).toContainText('Mark Lowcock');
  await app.press('Tab');
  expect(await hasFocus(page, 'fb-entity-card')).toBe(true);

  // The card goes along with its words, to mentions that are far away too.
  const place = async () => (await card.boundingBox())?.y ?? 0;
  await expect(card).toBeInViewport();
  const before = await place();
  await app.reader.getByRole('region', { name: 'Article text' }).hover();
  await page.mouse.wheel(0, -40);
  await expect.poll(place).toBeCloseTo(before + 40, 0);
  const next = card.getByRole('button', { name: 'Next mention' });
  for (let steps = 0; steps < 12; steps += 1) await next.press('Enter');
  await expect(card).toBeVisible();
  expect(await hasFocus(page, 'fb-entity-card')).toBe(true);
  await app.press('Escape');
  await expect(card).toBeHidden();
  await expect.poll(() => hasFocus(page, 'fb-reader')).toBe(true);
});
