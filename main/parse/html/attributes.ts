/** The attributes that anything later reads; all others would only cost time. */
const READ = new Set(
  [
    'lang href content property name itemprop datetime colspan rowspan start value type rel',
    'class id role hidden aria-hidden style title epub:type data-testid data-component pubdate http-equiv',
    'src alt width height data-src data-original data-lazy-src',
  ]
    .join(' ')
    .split(' '),
);

/** Beyond this a tag's further attributes are data. */
const LONGEST = 16_384;

/** A picture may stand in the tag that shows it. */
export const LONGEST_PICTURE = 8 * 1024 * 1024;

const ATTRIBUTE =
  /([^\s"'<>/=]{1,40})(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'<>]{1,4000})))?/g;

/**
 * The attributes of a tag that are read later, written out in one canonical form, so that the tree
 * builder sees exactly the tags that were counted here. Character references stay as they are.
 */
export function readAttributes(page: string, from: number, to: number, longest = LONGEST): string {
  const written = page.slice(from, Math.min(to, from + longest)).replace(/>$/, '');
  if (written.trim() === '') return '';
  const seen = new Set<string>();
  let out = '';
  for (const [, name = '', ...values] of written.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!READ.has(key) || seen.has(key)) continue;
    seen.add(key);
    const value = values.find((part) => part !== undefined) ?? '';
    out += ` ${key}="${value.replaceAll('"', '&quot;')}"`;
  }
  return out;
}
