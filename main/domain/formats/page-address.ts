/** Parameters that say where a reader came from and not what the page is. */
const TRACKING =
  /^(?:utm_|at_|mc_)|^(?:fbclid|gclid|dclid|msclkid|igshid|ref|ref_src|cmpid|smid)$/i;

/**
 * What two addresses of one web page have in common: host and path without scheme, `www.`, fragment,
 * tracking parameters and the last slash ("example.org/a?id=3"). Null for anything else, and for a
 * site's front page, which is another text every day.
 */
export function pageAddress(url: string | null): string | null {
  const parts = /^https?:\/\/(?:www\.)?([^/?#\s]+)([^?#]*)(?:\?([^#]*))?/i.exec(url ?? '');
  if (!parts) return null;
  const [, host = '', path = '', query = ''] = parts;
  const kept = query
    .split('&')
    .filter((parameter) => parameter !== '' && !TRACKING.test(parameter.split('=', 1)[0] ?? ''));
  const place = path.endsWith('/') ? path.slice(0, -1) : path;
  if (place === '' && kept.length === 0) return null;
  return host.toLowerCase() + place + (kept.length > 0 ? `?${kept.join('&')}` : '');
}
