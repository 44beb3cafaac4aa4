import type { IncomingMessage } from 'node:http';

/** `none` is a person's own doing: an address typed, a bookmark, a link in a terminal. */
const OWN_SITES: readonly (string | undefined)[] = [undefined, 'same-origin', 'none'];

/**
 * Says why a request does not come from the host's own page, or null when it does. `Host` stops DNS
 * rebinding; `Origin` and `Sec-Fetch-Site` stop other sites, whose requests reach loopback too. No page
 * can set these headers itself.
 *
 * @param authority the one valid `Host`, as in `127.0.0.1:4321`
 */
export function foreignness(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  authority: string,
): string | null {
  const { host, origin, 'sec-fetch-site': site } = headers;
  if (host !== authority) return 'This address is not served here.';
  if (origin !== undefined && origin !== `http://${authority}`) {
    return 'Only the page of Fieldbrief itself may ask.';
  }
  if (!OWN_SITES.includes(site)) return 'Other pages may not open Fieldbrief.';
  // What changes something must say where it comes from, in one header or the other.
  const silent = origin === undefined && site !== 'same-origin';
  return silent && method !== 'GET' ? 'A call must say where it comes from.' : null;
}
