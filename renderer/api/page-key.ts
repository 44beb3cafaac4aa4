import type { Result } from '#domain/result.ts';
import { fromWire, toWire } from '../../main/contract/wire.ts';
import { pageBase64 } from './page-base64.ts';

const ENTRANCE = '#enter/';
const KEPT_AS = 'fieldbrief-key';

/**
 * The key that this tab shows with each call, or null where it has none. A tab that was led here by the
 * host's address has a pass in its own, which is exchanged once and taken out of the address bar.
 *
 * The key stays in the tab's session storage, so that a reload still has it: no other port's page can read
 * that, and nothing sends it anywhere. The browser may write it to its disk, where it opens nothing once the
 * host has ended; no other word of a person or a library is ever put there.
 */
export async function findPageKey(): Promise<string | null> {
  const { hash } = location;
  if (!hash.startsWith(ENTRANCE)) return kept();
  history.replaceState(history.state, '', location.pathname);
  const key = await exchange(hash.slice(ENTRANCE.length));
  if (key === null) return kept();
  keep(key);
  return key;
}

async function exchange(pass: string): Promise<string | null> {
  try {
    const response = await fetch('/api/enter', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: toWire({ pass }, pageBase64),
    });
    const answer = fromWire(await response.text(), pageBase64) as Result<string>;
    return answer.ok ? answer.value : null;
  } catch (error) {
    // No connection, or no JSON: the first call says what to do.
    if (error instanceof TypeError || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A browser may refuse its storage to every page: then a reload needs the address again. */
function kept(): string | null {
  try {
    return sessionStorage.getItem(KEPT_AS);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function keep(key: string): void {
  try {
    sessionStorage.setItem(KEPT_AS, key);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
