import { expect, test } from '../fixture.ts';

const STORY = 'River cuts the road\n\nThe river rose. The road is cut. Nobody was hurt.';

test('one key press on H is one write and no reading', async ({ app, page }) => {
  const status = page.getByLabel('Status');
  const highlight = async () => {
    await app.press('h');
    await expect(status.getByText('1 note', { exact: true })).toBeVisible();
  };
  const undo = async () => {
    await app.press('Control+z');
    await expect(status.getByText('0 notes')).toBeVisible();
  };
  await app.importFiles([{ name: 'river.txt', text: STORY }]);
  await app.open('River cuts the road');
  await expect(app.inspector.getByText('Looking for names')).toHaveCount(0);
  await app.press('j', 'j');
  // Once before, so that everything that the import led to has come.
  await highlight();
  await undo();
  const calls: string[] = [];
  page.on('request', (request) => {
    const body = request.postData();
    if (body) calls.push((JSON.parse(body) as { name: string }).name);
  });
  await highlight();
  await undo();
  expect(calls.slice(0, calls.indexOf('history.undo'))).toEqual(['annotations.create']);
});
