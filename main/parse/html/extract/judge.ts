import { childrenOf, type HtmlElement, isElement } from '../dom.ts';
import { holdsLines } from '../elements.ts';
import { FURNITURE_WORDS, type FurnitureKind } from './furniture-words.ts';
import type { Measure } from './measure.ts';

/** What is known of the page when one of its elements is judged. */
export interface Evidence {
  readonly measureOf: (element: HtmlElement) => Measure;
  /** The same without what stands in it and is surely no part of an article. */
  readonly restOf: (element: HtmlElement) => Measure;
  /** Whether the element is surely no part of an article, on the whole page's evidence. */
  readonly isSure: (element: HtmlElement) => boolean;
  /** Whether Readability kept the element or something in it. */
  readonly isChosen: (element: HtmlElement) => boolean;
  /** Prose of the article as far as it is known, in code units. */
  readonly prose: number;
  /** Whether the element is the story's headline, or that stands in it. */
  readonly holdsHeadline: (element: HtmlElement) => boolean;
}

const FORMS = new Set(['FORM', 'FIELDSET', 'INPUT', 'BUTTON', 'SELECT', 'TEXTAREA', 'LABEL']);
const ROLES: Readonly<Record<string, FurnitureKind>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  search: 'form',
  banner: 'navigation',
  contentinfo: 'footer',
  dialog: 'other',
  alertdialog: 'other',
};
/** Class names that tell a state of the page or what a post is filed under, and no part. */
const STATE =
  /^(?:(?:has|no|is|with|without|not|category|tag|post-type|format|status|type|js|supports?|theme)-|wp-(?!block-newsletter|caption))|-(?:open|closed|enabled|disabled|off|active|allowed)$|(?<!^(?:more|read|posted))-on$/;
/** A post as WordPress frames it: its other names are what it is filed under. */
const POST = /^(?:hentry|type-post|post-\d+)$/;
/** "label-hidden", "hidden md:block": it is not the element that is hidden, or not on every screen. */
const PARTLY_HIDDEN =
  /-(?:hidden|hide)$|^(?:hidden|hide)-(?:xs|sm|md|lg|xl|print|mobile|desktop)\b/;
const ALL_HIDDEN = /^(?:visually|print|is|element|sr)-hid/;
const SHOWN_ON_SOME =
  /^(?:xs|sm|md|lg|xl|2xl)-(?:\w+-)?(?:block|flex|grid|inline|table|contents)\b/;
/** A page's own frame is called after the menu or the overlay that it makes room for. */
const FRAME = /-(?:wrap|wrapper|container|page|main|layout|site|body)$/;
const NEVER = /(?!)/;
const FRAME_KINDS: ReadonlySet<FurnitureKind> = new Set([
  'navigation',
  'other',
  'sharing',
  'footer',
]);
/** Words of elements that hold an article whatever else they are called. */
const BODY =
  /(?:^|-)(?:article-?body|articlebody|entry-?content|post-?content|post-?body|story-?body|article-?content|article-?text|body-?text)(?:-(?:text|content|inner|main|wrap|wrapper|container|copy|section|\w*\d\w*))*$/;

/** What an element inside an article's container is, when it is no part of the article; else null. */
export function judge(element: HtmlElement, evidence: Evidence): FurnitureKind | null {
  const { text, linked, prose } = evidence.measureOf(element);
  // A frame around headline and story may be called after anything that the story is about.
  const named = evidence.holdsHeadline(element) ? null : namedKind(element);
  if (named && evidence.isSure(element)) return named.kind;
  if (named && !isBulk(named.kind, element, evidence)) {
    if (named.isStrong || isSuspect(named.kind, element, evidence)) return named.kind;
  }
  if (isCellOfLinks(element, evidence)) return 'navigation';
  if (evidence.isChosen(element) || evidence.holdsHeadline(element)) return null;
  // Readability left it out: it must speak for itself.
  if (!WEIGHED.has(element.nodeName.toUpperCase())) return null;
  if (prose >= 60 && linked < text * 0.4) return null;
  const rest = evidence.restOf(element);
  if (rest.prose >= SHORTEST_STORY && rest.linked < rest.text * 0.2) return null;
  if (linked < text * 0.2 && isSpeaking(element, evidence)) return null;
  if (linked === 0 && (/^[UO]L$/i.test(element.nodeName) || isDigest(element))) return null;
  if (linked === 0 && prose > 0 && isLikeChosen(element, evidence)) return null;
  if (linked > text * 0.5) return isSentence(element) ? null : 'related';
  return evidence.prose < SHORTEST_STORY ? null : 'other';
}

/** What a page calls the points of its story. */
const isDigest = (element: HtmlElement): boolean =>
  tokensOf(element).some((token) => DIGEST.test(token));
const DIGEST = /(?:^|-)(?:summary|key-?points|key-?facts|highlights|takeaways|at-a-glance)(?=-|$)/;

/** A sentence between others that stand in elements of the same name and class. */
const isLikeChosen = (element: HtmlElement, { isChosen }: Evidence): boolean => {
  const { parentNode: parent } = element;
  if (!parent || !isElement(parent)) return false;
  const [name, names] = [element.nodeName, element.getAttribute('class')];
  return elementsIn(parent).some(
    (other) =>
      other !== element &&
      other.nodeName === name &&
      other.getAttribute('class') === names &&
      isChosen(other),
  );
};

/** A cell of several links and nothing else, in a page that is laid out with tables around a story. */
const isCellOfLinks = (element: HtmlElement, { measureOf, prose: whole }: Evidence): boolean => {
  if (!/^TD$/i.test(element.nodeName) || whole < SHORTEST_STORY) return false;
  const { text, linked, prose } = measureOf(element);
  return prose === 0 && linked > text * 0.6 && element.querySelectorAll('a').length > 1;
};

/** Whether an element bears the name of a part of pages and not most of what this page says. */
export function isSurelyFurniture(
  element: HtmlElement,
  evidence: Pick<Evidence, 'measureOf' | 'prose'>,
): boolean {
  const named = namedKind(element);
  return named?.isStrong === true && !isBulk(named.kind, element, evidence);
}

/** Comments may be longer than what they are about; no other part is. */
function isBulk(
  kind: FurnitureKind,
  element: HtmlElement,
  { measureOf, prose: whole }: Pick<Evidence, 'measureOf' | 'prose'>,
): boolean {
  const { text, linked, prose } = measureOf(element);
  // A chapter may be called "Sharing" or "Tags": no bar and no menu says so much without links.
  if (SHORT_BY_NATURE.has(kind) && prose > WORDY && linked < text * 0.15) return true;
  if (kind === 'comments') return prose > whole * 0.5 && whole - prose < ONE_SENTENCE;
  // What is asked of visitors is often longer than a short story.
  if (kind === 'cookies') return prose > whole * 0.5 && whole - prose < SHORTEST_STORY;
  return prose > 200 && prose > whole * 0.45;
}

/** Parts that hold a few words each, and so much prose, in code units, as none of them has. */
const SHORT_BY_NATURE: ReadonlySet<FurnitureKind> = new Set([
  ...(['sharing', 'tags', 'byline', 'player', 'navigation'] as const),
]);
const WORDY = 500;

/** In code units of prose: with less beside them, comments are what the page is about. */
const ONE_SENTENCE = 30;
/** With less than this every line of the page may be needed. */
export const SHORTEST_STORY = 140;

/** A heading in a division of its own, and a table or list of definitions of short entries. */
function isSpeaking(element: HtmlElement, { measureOf }: Evidence): boolean {
  const { text } = measureOf(element);
  const headings = [...element.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const inHeadings = headings.reduce((sum, heading) => sum + measureOf(heading).text, 0);
  if (text > 0 && inHeadings >= text * 0.9) return true;
  return (
    element.querySelector('table, dl, blockquote, pre') !== null ||
    element.querySelectorAll('tr').length > 1
  );
}

/** A paragraph in a division of its own that is one link, as some pages set quotations and reports. */
const isSentence = (element: HtmlElement): boolean =>
  element.querySelectorAll('a').length <= 2 &&
  element.querySelector('li') === null &&
  /^.{40,}[.!?…。！？؟۔]["”’»)\]]{0,3}$/su.test((element.textContent ?? '').trim());

const WEIGHED = new Set(
  'DIV SECTION UL OL FORM FIELDSET ASIDE FOOTER TABLE NAV DETAILS'.split(' '),
);

function isSuspect(
  kind: FurnitureKind,
  element: HtmlElement,
  { measureOf, isChosen }: Evidence,
): boolean {
  const { text, linked, prose } = measureOf(element);
  return !isChosen(element) || linked > text * 0.3 || (kind !== 'related' && prose < 80);
}

interface NamedKind {
  readonly kind: FurnitureKind;
  /** Whether the name alone is enough. */
  readonly isStrong: boolean;
}

/** What an element's tag, role and names say that it is. */
export function namedKind(element: HtmlElement): NamedKind | null {
  const name = element.nodeName.toUpperCase();
  if (name === 'NAV') return { kind: 'navigation', isStrong: true };
  if (FORMS.has(name)) return { kind: 'form', isStrong: name !== 'FORM' };
  const role = ROLES[element.getAttribute('role') ?? ''];
  if (role) return { kind: role, isStrong: true };
  // A link around a headline is a card, whatever it is called; one within a line says nothing by its name.
  if (NEVER_NAMED.has(name) && !(name === 'A' && holdsLines(element))) return null;
  const tokens = tokensOf(element);
  if (tokens.length === 0) return named(name);
  if (tokens.some((token) => BODY.test(token) || POST.test(token))) return null;
  const parts = FURNITURE_WORDS.filter(({ kind }) => !HEADINGS.has(name) || kind === 'comments');
  const isLive = tokens.some((token) => LIVE.test(token));
  for (const { kind, strong } of parts) {
    if (kind === 'comments' && isLive) continue;
    const isFrame = FRAME_KINDS.has(kind) || name === 'ARTICLE' ? FRAME : NEVER;
    if (tokens.some((token) => strong.test(token) && !isFrame.test(token)))
      return { kind, isStrong: true };
  }
  const weak = parts.find((part) => tokens.some((token) => part.weak?.test(token)));
  if (weak) return { kind: weak.kind, isStrong: false };
  return named(name);
}

/** The entries of a report on a match may be called comments. */
const LIVE = /^live-?(?:blog|match|report|text|ticker)/;

const named = (name: string): NamedKind | null =>
  name === 'FOOTER' ? { kind: 'footer', isStrong: true } : null;

const NEVER_NAMED = new Set('A B I EM STRONG BODY HTML TD TR TBODY TH'.split(' '));
const HEADINGS = new Set('H1 H2 H3 H4 H5 H6'.split(' '));

/** The words of class, id and test names, in small letters and parted by dashes. */
export function tokensOf(element: HtmlElement): string[] {
  const written = ['class', 'id', 'data-testid', 'data-component']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 600);
  const custom = element.nodeName.includes('-') ? `${element.nodeName.toLowerCase()} ` : '';
  return `${custom}${written}`
    .split(/\s+/)
    .map((token) =>
      token
        // What stands behind two dashes says how the part looks.
        .replace(/(?<=\w)--.*$/, '')
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter((token) => token !== '' && !STATE.test(token))
    .filter((token, _, all) => !isHiddenInPart(token, all));
}

const isHiddenInPart = (token: string, all: readonly string[]): boolean =>
  !ALL_HIDDEN.test(token) &&
  (PARTLY_HIDDEN.test(token) ||
    (/^(?:hidden|hide)$/.test(token) && all.some((other) => SHOWN_ON_SOME.test(other))));

/** The elements right under another one. */
export const elementsIn = (parent: HtmlElement): HtmlElement[] =>
  [...childrenOf(parent)].filter((child): child is HtmlElement => isElement(child));
