import { setTimeout as pass } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';

const IS_UNEVEN = process.env.FIELDBRIEF_UNEVEN === '1';
/** How many times longer a test may take: where the page is slowed on purpose, that is no finding. */
export const PATIENCE = IS_UNEVEN ? 5 : 1;
const LONGEST_MS = 400;

/**
 * With `FIELDBRIEF_UNEVEN=1` a page meets a machine that is busy with something else: each answer is held back
 * for up to 400 ms of its own, so that they come in another order, and the page's processor has a quarter of its speed.
 */
export async function makeUneven(context: BrowserContext, page: Page): Promise<void> {
  if (!IS_UNEVEN) return;
  await context.route('**/api/call', async (route) => {
    const wait = Math.random() * LONGEST_MS;
    // A page that goes takes its questions with it; what it writes at the end is let through.
    if (route.request().postData()?.includes('"drafts.')) return route.continue();
    try {
      // However long the host takes: a busy machine is what this is about. A connection that the host closed just
      // then is opened anew, as a browser does by itself.
      const response = await route.fetch({ timeout: 0, maxRetries: 3 });
      await pass(wait);
      await route.fulfill({ response });
    } catch {
      await route.abort().catch(() => null);
    }
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
