/** Where a page's text stands and what it says of itself, read from bytes of any encoding that keeps ASCII. */
export interface PageHead {
  /** The label of `<meta charset>`, of its older form, or of an XML declaration. */
  readonly charset: string | null;
  /** Primary subtag of the language that the page declares. */
  readonly language: string | null;
  /** The bytes outside tags, scripts, styles and comments: what has letters that tell an encoding. */
  readonly text: Uint8Array;
}

/** Pages declare their encoding late behind long comments; what they say is judged by as much. */
const SAMPLE = 128 * 1024;
const SKIPPED = new Set(['script', 'style', 'xmp', 'textarea', 'noscript', 'template']);
/** Text that is shown, but in which a tag is no tag. */
const TITLE = 'title';
const CHARSET = /(?:^|[\s"';,/])charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i;

/** Goes once through the first part of the bytes; linear in them, whatever stands in it. */
export function readPageHead(bytes: Uint8Array): PageHead {
  // One character a byte: offsets are those of the bytes.
  const page = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1');
  const kept: Uint8Array[] = [];
  let charset = /^[^<]{0,99}<\?xml[^>]{0,100}encoding=["']([\w.:-]{2,40})/i.exec(page)?.[1] ?? null;
  let language: string | null = null;
  let at = 0;
  for (let less = page.indexOf('<'); less >= 0; less = page.indexOf('<', at)) {
    kept.push(bytes.subarray(at, less));
    if (page.startsWith('<!--', less)) {
      at = after(page, '-->', less + 4);
      continue;
    }
    const end = after(page, '>', less);
    const tag = page.slice(less, Math.min(end, less + 2_000));
    const name = /^<([a-z][a-z0-9]{0,20})(?![a-z0-9])/i.exec(tag)?.[1]?.toLowerCase();
    at = name === undefined && !/^<[/!?]/.test(tag) ? less + 1 : end;
    if (name === 'meta') charset ??= CHARSET.exec(tag)?.[1] ?? null;
    if (name === 'html')
      language = /\slang\s{0,9}=\s{0,9}["']?([a-z]{2,3})\b/i.exec(tag)?.[1] ?? null;
    if (name === TITLE || (name !== undefined && SKIPPED.has(name))) {
      const close = page.slice(at).search(new RegExp(`</${name}`, 'i'));
      const until = close < 0 ? page.length : at + close;
      if (name === TITLE) kept.push(bytes.subarray(at, until));
      at = until;
    }
  }
  kept.push(bytes.subarray(at, SAMPLE));
  return { charset, language: language?.toLowerCase() ?? null, text: Buffer.concat(kept) };
}

function after(page: string, mark: string, from: number): number {
  const found = page.indexOf(mark, from);
  return found < 0 ? page.length : found + mark.length;
}
