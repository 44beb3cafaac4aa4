import { expect, test } from '../fixture.ts';

const page = (paragraphs: readonly string[]) => `<!doctype html><html lang="en"><head>
<title>River cuts the road</title><link rel="canonical" href="https://wire.example/river-road">
<meta property="og:site_name" content="Meridian Wire"></head><body><article><h1>River cuts the road</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;

const LEAD =
  'Heavy rain cut the only road to Karsana on Monday, the river authority said in the morning.';
const BOATS =
  'The mayor of Halvet asked the government for forty boats and for fuel to run them until Sunday.';
const CLINICS =
  'Two clinics in the lower valley had closed by the evening, a nurse told the paper.';
const BACKGROUND =
  'The road was built in the year before the war and has been cut by the river four times since then.';

test('notes follow a new version, say how well, and a lost one is attached by one key', async ({
  app,
}) => {
  const notes = app.inspector.getByRole('article');
  await app.importFiles([{ name: 'river.html', text: page([LEAD, BOATS, CLINICS, BACKGROUND]) }]);
  await app.open('River cuts the road');
  await app.tab('Notes');
  for (let count = 1; count <= 3; count += 1) {
    await app.press('j', 'h');
    await expect(notes).toHaveCount(count);
  }

  const changed = BOATS.replace('forty boats', 'sixty boats');
  const correction = 'A correction was made to this report: the number of boats was wrong before.';
  await app.importFiles([
    { name: 'river-2.html', text: page([correction, LEAD, changed, BACKGROUND]) },
  ]);
  await expect(app.articles).toHaveCount(1);
  await expect(app.inspector.getByText('Moved with its passage')).toBeVisible();
  await expect(app.inspector.getByText(/Wording changed/)).toContainText('forty boats');
  const lost = notes.filter({ hasText: 'Not in this version' });
  await expect(lost).toContainText('Two clinics');

  await lost.getByRole('button', { name: /Two clinics/ }).click();
  await app.press('j', 'r');
  await expect(app.inspector.getByText('Not in this version')).toHaveCount(0);
  await app.press('Control+z');
  await expect(app.inspector.getByText('Not in this version')).toBeVisible();
});
