import { expect, test } from '../fixture.ts';
import { RIVER_STORY, unevenStory } from '../stories.ts';

test("the inspector's tabs stand in it at every width, and Tab moves nothing sideways", async ({
  app,
  page,
}) => {
  await app.importSample();
  await app.open(/toll rises/);
  await expect(app.inspector.getByRole('tab', { name: /^Entities/ })).toContainText(/\d/);
  await expect(app.inspector.getByRole('tablist').getByRole('button')).toHaveCount(0);
  for (const width of [1_120, 1_280, 1_440, 1_600]) {
    await page.setViewportSize({ width, height: 800 });
    const tabs = app.inspector.getByRole('tab');
    const close = app.inspector.getByRole('button', { name: 'Hide the inspector' });
    const closeLeft = await close.evaluate((button) => button.getBoundingClientRect().left);
    for (const tab of await tabs.all()) {
      const { right, spare } = await tab.evaluate((one) => ({
        right: one.getBoundingClientRect().right,
        spare: one.clientWidth - one.scrollWidth,
      }));
      expect(right).toBeLessThanOrEqual(closeLeft);
      expect(spare).toBeGreaterThanOrEqual(0);
    }
    for (let presses = 0; presses < 40; presses += 1) await app.press('Tab');
    expect(await page.evaluate(() => [window.scrollX, window.scrollY])).toEqual([0, 0]);
    const library = page.getByRole('heading', { name: 'Library' });
    expect(await library.evaluate((one) => one.getBoundingClientRect().left)).toBeGreaterThan(0);
    const status = page.getByRole('contentinfo', { name: 'Status' });
    expect(await status.evaluate((one) => one.getBoundingClientRect().bottom)).toBe(800);
  }
});

test('the paste dialog takes what is typed and pasted at once', async ({ app, page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), RIVER_STORY);
  await app.press('Control+Shift+V');
  const field = app.dialog.getByLabel('Text of the article');
  await expect(field).toBeFocused();
  await page.keyboard.type('junk');
  await expect(field).toHaveValue('junk');
  await app.press('Control+a', 'Control+v');
  await expect(field).toHaveValue(/^River cuts the road/);
  await app.dialog.getByRole('button', { name: 'Import' }).click();
  await expect(app.articles).toHaveCount(1);
});

test('the keyboard stands in the first field of each dialog and comes back from it', async ({
  app,
  page,
}) => {
  const dialogs = [
    'Import pasted text',
    'Export a brief',
    'Edit the source',
    'Settings',
    'Share a pack',
    'Export notes for',
    'Grade the note here',
  ];
  const focused = () =>
    page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.matches('.page, input, select, textarea') ? at.className : at?.localName;
    });
  await app.importSample();
  await app.open(/toll rises/);
  await app.focusText();
  await app.press('j', 'h');
  for (const command of dialogs) {
    await app.run(command);
    await expect(page.locator('fb-command-palette')).toHaveCount(0);
    await expect(app.dialog, command).toHaveCount(1);
    await expect.poll(focused, command).toBe('');
    await app.leaveDialog();
    await expect.poll(focused, command).toBe('page');
  }
});

test('a drag within a passage that was just marked selects anew, and the old mark stays', async ({
  app,
}) => {
  await app.importFiles([{ name: 'river.txt', text: RIVER_STORY }]);
  await app.open(/River cuts/);
  await app.selectByMouse('Heavy rain cut the only road to Karsana on Monday');
  await app.press('1');
  await app.expectPainted('annotation-yellow-solid', 1);
  await app.selectByMouse('the only road');
  await app.press('2');
  await app.expectPainted('annotation-green-solid', 1);
  await app.expectPainted('annotation-yellow-solid', 1);
});

test('a note that is chosen in a long article stands where the eyes are, and the window stays', async ({
  app,
  page,
}) => {
  await app.importFiles([{ name: 'uneven.txt', text: unevenStory() }]);
  await app.open('An uneven report');
  const passages = [3, 77, 150, 199].map((number) => `Paragraph ${number} begins.`);
  for (const [index, passage] of passages.entries()) {
    await app.selectByMouse(passage);
    await app.press('1');
    await expect(app.inspector.getByRole('tab', { name: /^Notes/ })).toContainText(`${index + 1}`);
  }
  // A page that was never scrolled has estimated heights alone.
  await page.reload();
  await app.open('An uneven report');
  await app.tab('Notes');
  const text = app.reader.getByRole('region', { name: 'Article text' });
  const height = (await text.boundingBox())?.height ?? 0;
  const top = (await text.boundingBox())?.y ?? 0;
  for (const at of [3, 0, 2, 1, 3, 1]) {
    const passage = passages[at] ?? '';
    await app.inspector.getByText(passage).first().click();
    const share = async () => {
      const box = await app.reader.getByText(passage).last().boundingBox();
      return box === null ? -1 : (box.y - top) / height;
    };
    await expect.poll(share, passage).toBeCloseTo(0.4, 1);
    const status = page.getByRole('contentinfo', { name: 'Status' });
    expect(await status.evaluate((one) => one.getBoundingClientRect().bottom)).toBe(900);
  }
});
