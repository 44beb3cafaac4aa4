import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { ROOT } from '../fixture.ts';

/** Electron's package holds no runtime until `npx install-electron` has fetched one. */
const runtime = join(
  dirname(createRequire(import.meta.url).resolve('electron/package.json')),
  'dist',
);
const reason = 'Electron’s runtime is not installed here (npx install-electron fetches it)';

test('the desktop shell opens the library in a sandboxed page of its own', async () => {
  if (!existsSync(runtime)) console.warn(`SKIPPED: ${reason}`);
  test.skip(!existsSync(runtime), reason);
  const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-e2e-'));
  const app = await _electron.launch({ args: [ROOT, '--library', folder] });
  try {
    const page = await app.firstWindow();
    await expect(page.getByRole('button', { name: 'Try the sample library' })).toBeVisible();
    expect(page.url()).toMatch(/^app:/);
    expect(await page.evaluate(() => typeof (globalThis as { require?: unknown }).require)).toBe(
      'undefined',
    );
  } finally {
    await app.close();
    rmSync(folder, { recursive: true });
  }
});
