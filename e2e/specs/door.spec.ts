import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App } from '../app.ts';
import { expect, test } from '../fixture.ts';
import { RIVER_STORY } from '../stories.ts';

/** Another program that listens on this machine, and what a browser told it. */
async function listener(): Promise<
  { url: string; heard: IncomingHttpHeaders[] } & AsyncDisposable
> {
  const heard: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    heard.push(request.headers);
    response.setHeader('Content-Type', 'text/html').end('<title>Another program</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    heard,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test('what another port of this machine hears does not open the library', async ({ app, page }) => {
  await app.importFiles([{ name: 'river.txt', text: RIVER_STORY }]);
  await expect(app.articles).toHaveCount(1);
  const { origin } = new URL(page.url());
  await using other = await listener();
  const visit = await page.context().newPage();
  await visit.goto(other.url);
  const cookie = other.heard.map((headers) => headers.cookie ?? '').find((one) => one !== '') ?? '';
  // The browser does send it: nothing less is shown here.
  expect(cookie).toMatch(/^fieldbrief-\d+=/);

  const headers = { cookie, origin, 'content-type': 'application/json' };
  const call = (name: string, request: unknown = {}) =>
    fetch(`${origin}/api/call`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ name, request }),
    });
  for (const name of ['articles.list', 'packs.make', 'settings.get']) {
    const answer = await call(name, name === 'packs.make' ? { articles: null } : {});
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain('River');
  }
  expect((await fetch(`${origin}/api/events`, { headers })).status).toBe(401);
  // The page's own script is no secret; what it was let in with is nowhere in it.
  const key = await page.evaluate(() => sessionStorage.getItem('fieldbrief-key'));
  expect(key).toMatch(/^[\w-]{43}$/);
  const served = await fetch(origin, { headers });
  expect(`${await served.text()}${JSON.stringify([...served.headers])}`).not.toContain(key);
});

test('a page of another port can neither ask nor look into it', async ({
  app,
  page,
  strayRequests,
}) => {
  await app.importFiles([{ name: 'river.txt', text: RIVER_STORY }]);
  await expect(app.articles).toHaveCount(1);
  const { origin } = new URL(page.url());
  await using other = await listener();
  const visit = await page.context().newPage();
  await visit.goto(other.url);
  const got = await visit.evaluate(async (at) => {
    const answers: unknown[] = [sessionStorage.length];
    for (const path of ['/', '/api/events']) {
      answers.push(
        await fetch(at + path).then(
          () => 'read',
          () => 'refused',
        ),
      );
    }
    return answers;
  }, origin);
  expect(got).toEqual([0, 'refused', 'refused']);
  // These were the other page's, and meant to be.
  expect(strayRequests.splice(0)).toEqual([`${origin}/`, `${origin}/api/events`]);
});

test('no secret stays in the address, and a reload and a second tab still read', async ({
  app,
  page,
  library,
}) => {
  await app.importFiles([{ name: 'river.txt', text: RIVER_STORY }]);
  await expect(app.articles).toHaveCount(1);
  expect(page.url()).not.toMatch(/key|enter/);
  await page.reload();
  await expect(app.articles).toHaveCount(1);
  await page.reload();
  await expect(app.articles).toHaveCount(1);

  const tab = await page.context().newPage();
  await tab.goto(library.url);
  await expect(new App(tab).articles).toHaveCount(1);
  // What is done in one is seen in the other.
  await app.open('River cuts the road');
  await app.press('j', 'h');
  await new App(tab).open('River cuts the road');
  await new App(tab).tab('Notes');
  await expect(new App(tab).inspector.getByRole('article')).toHaveCount(1);
});

test('a tab that came without the address is told where to find it', async ({ app, page }) => {
  await expect(app.articles).toHaveCount(0);
  const tab = await page.context().newPage();
  await tab.goto(new URL(page.url()).origin);
  await expect(tab.getByText('open the address that it printed').first()).toBeVisible();
  // It says nothing about the library, least of all that it is empty.
  await expect(tab.getByRole('button', { name: 'Try the sample library' })).toHaveCount(0);
});
