import { DEEPEST, MOST_REFERENCES, MOST_TAGS } from '../limits.ts';
import { LONGEST_PICTURE, readAttributes } from './attributes.ts';

/** Elements whose content is not markup; only a page's linked data is worth keeping. */
const RAW = new Set('script style iframe noembed noframes xmp plaintext textarea'.split(' '));
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Elements that a page writer need not close; the same one again closes it. */
const CLOSED_BY_THE_NEXT = new Set('p li dt dd tr td th thead tbody tfoot option'.split(' '));
/** The page's frame is built anew around what it holds. */
const FRAME = new Set(['html', 'head', 'body']);

/** A page as markup with bounded depth and size, and what stands outside its body. */
export interface BoundedMarkup {
  readonly html: string;
  /** The contents of its JSON-LD scripts. */
  readonly linkedData: readonly string[];
}

/**
 * Goes once through a page of any size before a tree is built from it: leaves out comments, scripts and
 * styles, keeps only the attributes that are read later, flattens what is nested too deeply, drops
 * closing tags that close nothing, and after a bound stops copying tags but never text. Linear in the
 * page's length, whatever stands in it.
 */
export function boundMarkup(page: string): BoundedMarkup {
  const out: string[] = [];
  const linkedData: string[] = [];
  const open: string[] = [];
  const asText = textWriter();
  let language = '';
  let tags = 0;
  let at = 0;
  /** Where the tag stands that was opened last, while nothing stands in its element. */
  let opened: number | null = null;
  const next = /<(?=[a-z/!?])/gi;
  for (let found = next.exec(page); found; found = next.exec(page)) {
    const less = found.index;
    const between = page.slice(at, less);
    if (/\S/.test(between)) opened = null;
    out.push(asText(between));
    at = tagEnd(page, less);
    const [start, slash, written = ''] =
      /^<(\/?)([a-z][^\s/>]{0,40})/i.exec(page.slice(less, less + 48)) ?? [];
    next.lastIndex = at;
    if (start === undefined) continue;
    const name = written.toLowerCase();
    const closes = slash === '/';
    const attributes = closes
      ? ''
      : readAttributes(page, less + start.length, at, name === 'img' ? LONGEST_PICTURE : undefined);
    if (RAW.has(name) && !closes && !isSelfClosed(page, at)) {
      const content = rawContent(page, name, at);
      if (/type="[^"]{0,40}ld\+json/i.test(attributes)) linkedData.push(content.text);
      at = content.end;
      next.lastIndex = at;
    } else if (FRAME.has(name)) {
      if (name === 'html' && !closes) language = attributes;
    } else if (RAW.has(name) || (name === 'title' && isSelfClosed(page, at)) || tags >= MOST_TAGS) {
      // A space keeps the words on both sides apart.
      out.push(' ');
    } else {
      tags += 1;
      const holds = !closes && !VOID.has(name);
      // Too deep, one that holds nothing makes way for the next: a page of nothing but depth has no width either.
      if (holds && opened !== null && open.length >= DEEPEST) {
        out[opened] = '';
        open.pop();
      }
      if (holds) out.push(closeFor(open, name));
      out.push(closes ? closeTag(open, name) : `<${name}${attributes}>`);
      if (holds) open.push(name);
      opened = holds ? out.length - 1 : null;
    }
  }
  out.push(asText(page.slice(at)));
  const body = out.join('');
  return {
    html: `<!doctype html><html${language}><head></head><body>${body}</body></html>`,
    linkedData,
  };
}

/** As XHTML and SVG write an element without content; `at` is the index behind its tag. */
const isSelfClosed = (page: string, at: number): boolean => page.startsWith('/>', at - 2);

/** The tag that an element closes by beginning: at the deepest level it becomes a sibling of the last one, not its child. */
function closeFor(open: string[], name: string): string {
  const repeats = CLOSED_BY_THE_NEXT.has(name) && open.at(-1) === name;
  return repeats || open.length >= DEEPEST ? `</${open.pop()}>` : '';
}

function closeTag(open: string[], name: string): string {
  const level = open.lastIndexOf(name);
  if (level >= 0) {
    open.length = level;
    return `</${name}>`;
  }
  // A lone </p> or </br> is a break, as browsers read it.
  return name === 'p' || name === 'br' ? '<br>' : '';
}

/**
 * Gives back what passes text on: a `<` that begins no tag must not begin one after what stands behind
 * it is left out. Each reference becomes a node of the tree, so their number has a bound too; beyond it
 * look-alikes stand for `<` and `&`.
 */
function textWriter(): (text: string) => string {
  let references = MOST_REFERENCES;
  return (text) => {
    for (let at = 0; at < text.length && references > 0; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x26 || code === 0x3c) references -= 1;
    }
    if (references > 0) return text.replaceAll('<', '&lt;');
    return text.replaceAll('<', '‹').replaceAll('&', '＆');
  };
}

/** The index after the tag, comment or declaration that begins at `less`. */
function tagEnd(page: string, less: number): number {
  if (page.startsWith('<!--', less)) return after(page, '-->', less + 4);
  const shortest = after(page, '>', less);
  // A `>` inside a quoted value does not end the tag. A quote that never closes is no quote.
  const mark = /=\s{0,20}(["'])|>/g;
  mark.lastIndex = less;
  for (let found = mark.exec(page); found; found = mark.exec(page)) {
    if (found[1] === undefined) return mark.lastIndex;
    const close = page.indexOf(found[1], mark.lastIndex);
    if (close < 0 || close - mark.lastIndex > LONGEST_VALUE) return shortest;
    mark.lastIndex = close + 1;
  }
  return shortest;
}

/** A lost quotation mark does not swallow the page. */
const LONGEST_VALUE = LONGEST_PICTURE;

function rawContent(page: string, name: string, from: number): { text: string; end: number } {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  const match = close.exec(page);
  if (!match) return { text: page.slice(from), end: page.length };
  return { text: page.slice(from, match.index), end: after(page, '>', match.index) };
}

function after(page: string, mark: string, from: number): number {
  const found = page.indexOf(mark, from);
  return found < 0 ? page.length : found + mark.length;
}
