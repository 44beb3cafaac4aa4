import { expect, test } from '../fixture.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>River cuts the road</title></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>River cuts the road</h1>
<p>Heavy rain cut the only road to Karsana on Monday, the river authority said in the morning.</p>
<p>The mayor of Halvet asked the government for forty boats and for fuel to run them.</p></article>
<section id="comments"><h2>1 comment</h2><p>We have waited for those boats since last year.</p></section>
</body></html>`;

test('what a page left out is told, taken in as a new version with its notes, and undone', async ({
  app,
}) => {
  const text = app.reader.getByText('We have waited for those boats');
  await app.importFiles([{ name: 'river.html', text: PAGE }]);
  await app.open('River cuts the road');
  await app.tab('Notes');
  await app.press('j', 'h');
  await expect(text).toHaveCount(0);

  await app.run('Edit the source');
  const { dialog } = app;
  await expect(dialog.getByRole('listitem').filter({ hasText: 'comments' })).toContainText(
    'We have waited',
  );
  await dialog.getByRole('button', { name: 'Take the whole page' }).click();
  await expect(dialog.getByText('You took the whole of it in')).toBeVisible();
  await app.leaveDialog();

  await expect(text).toBeVisible();
  await expect(app.inspector.getByRole('article')).toHaveCount(1);
  await app.press('Control+z');
  await expect(text).toHaveCount(0);
});
