import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixture.ts';

for (const [what, fail] of [
  ['an error', () => setTimeout(() => Object.fromEntries('The informant' as unknown as []))],
  [
    'a promise that nobody waits for',
    () => setTimeout(() => Promise.reject(new RangeError('The informant'))),
  ],
] as const) {
  test(`${what} reaches the person and the log, without a word of a document`, async ({
    page,
    library,
  }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(fail);
    const notice = page.getByRole('alert').filter({ hasText: 'Something went wrong' });
    await expect(notice).toBeVisible();
    await notice.getByRole('button', { name: 'Copy details' }).click();
    await expect(page.getByText('Copied the details')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Fieldbrief \d.*, browser, .*\n(?:Type|Range)Error/);
    const log = () => readFileSync(join(library.folder, 'problems.log'), 'utf8');
    await expect.poll(log).toMatch(/"where":"page","name":"(?:Type|Range)Error"/);
    expect(log() + copied).not.toContain('informant');
  });
}
