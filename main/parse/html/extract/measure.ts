import { childrenOf, type HtmlElement, isElement, isText } from '../dom.ts';
import { BLOCKS } from '../elements.ts';
import { isFurniture } from '../furniture.ts';

/** What an element holds, in code units of text with single spaces. */
export interface Measure {
  /** All that can be read. */
  readonly text: number;
  /** Inside links that lead elsewhere. */
  readonly linked: number;
  /** In sentences, outside links. */
  readonly prose: number;
}

const NOTHING: Measure = { text: 0, linked: 0, prose: 0 };
/** From this length on a run of text counts as a sentence even without a full stop. */
const LONG_RUN = 100;
const SENTENCE_END = /[.!?…。！？؟۔।:;]["”’»)\]]{0,3}\s*$/u;

/** Measures every element under `root` once, from the leaves up; those of `without` count as nothing. */
export function measureTree(
  root: HtmlElement,
  without: ReadonlySet<HtmlElement> = new Set(),
): (element: HtmlElement) => Measure {
  const known = new Map<HtmlElement, Measure>();
  measure(root, false, { known, without });
  return (element) => known.get(element) ?? NOTHING;
}

/** A line of text between two block elements. */
interface Run {
  text: number;
  linked: number;
  end: string;
}

function measure(
  element: HtmlElement,
  inLink: boolean,
  tree: {
    readonly known: Map<HtmlElement, Measure>;
    readonly without: ReadonlySet<HtmlElement>;
  },
): { readonly whole: Measure; readonly run: Run } {
  const total = { text: 0, linked: 0, prose: 0 };
  let run: Run = { text: 0, linked: 0, end: '' };
  const endRun = () => {
    if (run.text - run.linked >= 20 && (run.text >= LONG_RUN || SENTENCE_END.test(run.end)))
      total.prose += run.text - run.linked;
    run = { text: 0, linked: 0, end: '' };
  };
  for (const child of childrenOf(element)) {
    if (isText(child)) {
      const text = (child.textContent ?? '').replace(/\s+/g, ' ');
      const length = text === ' ' ? 0 : text.length;
      const linked = inLink ? length : 0;
      total.text += length;
      total.linked += linked;
      if (length > 0) run = { text: run.text + length, linked: run.linked + linked, end: text };
    } else if (isElement(child) && !isFurniture(child) && !tree.without.has(child)) {
      const name = child.nodeName.toUpperCase();
      const isLink = inLink || (name === 'A' && leadsElsewhere(child));
      const inner = measure(child, isLink, tree);
      total.text += inner.whole.text;
      total.linked += inner.whole.linked;
      total.prose += inner.whole.prose;
      if (BLOCKS.has(name) || name === 'BR') endRun();
      else if (inner.run.text > 0)
        run = {
          text: run.text + inner.run.text,
          linked: run.linked + inner.run.linked,
          end: inner.run.end,
        };
    }
  }
  const isBlock = BLOCKS.has(element.nodeName.toUpperCase());
  if (isBlock) endRun();
  tree.known.set(element, total);
  return { whole: total, run };
}

/** A footnote's mark and a link within the page are part of the text around them. */
const leadsElsewhere = (link: HtmlElement): boolean => {
  const href = link.getAttribute('href');
  return href !== null && !/^#./.test(href);
};
