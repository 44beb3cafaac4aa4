import type { IncomingMessage } from 'node:http';

/**
 * Says why a request does not come from the host's own page, or null when it does. `Host` stops DNS
 * rebinding; `Origin` and `Sec-Fetch-Site` stop other sites, whose requests reach loopback too.
 *
 * @param authority the one valid `Host`, as in `127.0.0.1:4321`
 */
export function foreignness(request: IncomingMessage, authority: string): string | null {
  const { host, origin, 'sec-fetch-site': site } = request.headers;
  if (host !== authority) return 'This address is not served here.';
  if (origin === undefined ? request.method === 'POST' : origin !== `http://${authority}`) {
    return 'Only the page of Fieldbrief itself may ask.';
  }
  // `none` is a person's own doing: an address typed, a bookmark, a link in a terminal.
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return 'Other pages may not open Fieldbrief.';
  }
  return null;
}
