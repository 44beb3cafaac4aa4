import type { Article } from '../../article.ts';
import { type Block, blockAt, blockSpans, type Span } from '../../document.ts';
import type { Figure } from '../../figures/types.ts';
import { issueOfText } from '../../series/series.ts';
import { type Asked, askedBy, diseaseIn, diseaseOver } from './asked.ts';
import type { Claim } from './claim.ts';
import { type Dated, dayOver, firstDay, isOfOther, timesIn } from './days.ts';
import { arrivedIn, FLED, fledFrom } from './fled-from.ts';
import { groupOf } from './groups.ts';
import { askedInTable, dayOverTable, withSums } from './in-tables.ts';
import { areaMeant, areaOver, headsOver } from './place-above.ts';
import { inHouse, placeOf, recordedAt, scene } from './places.ts';
import { happenedOn, heldOn, INCIDENT, isIncident, TELLS_DEATHS } from './said-when.ts';
import { atPlace, speakerOf } from './speakers.ts';
import { isCountedTwice, isFound, isTakenBack, isTakenBackNext, putsRight } from './taken-back.ts';
import { topicBy } from './topics.ts';
import { type OwnVoice, ownVoice } from './voices.ts';
import { whoSays } from './who-says.ts';

/** What an article claims, and which numbers it takes back. */
export interface Claims {
  readonly claims: readonly Claim[];
  readonly withdrawn: readonly Withdrawn[];
}

/** A number that a publisher takes back, whatever it counted. */
export type Withdrawn = Pick<Claim, 'article' | 'figure' | 'publisher' | 'published'>;

/** Older than so many days, and it is history. */
const HISTORY = 120;

/**
 * @param figures the article's, corrected
 * @param short full names by their short forms
 * @param isPlace whether a heading that is a name alone names a place
 */
export function claimsOf(
  article: Pick<Article, 'id' | 'text' | 'blocks' | 'source'> & Partial<Pick<Article, 'language'>>,
  figures: readonly Figure[],
  short: ReadonlyMap<string, string>,
  isPlace: (name: string) => boolean = () => false,
): Claims {
  const { text, blocks, source } = article;
  const { publisher, title } = source;
  // A report that nobody dated says its day over its text.
  const published = source.published ?? dayOver(article);
  const spans = blockSpans(blocks);
  const heads = headsOver(blocks);
  const own = ownVoice(article);
  const other = isOfOther(article.language);
  const issue = source.published === null ? (issueOfText(article)?.number ?? null) : null;
  const opening = text.slice(0, 240);
  const correcting = putsRight(title);
  const titled = diseaseOver(title.replaceAll('_', ' '));
  const read = new Map<string, readonly Dated[]>();
  const times = (sentence: string, said: string | null) => {
    const key = `${said} ${sentence}`;
    const known = read.get(key) ?? timesIn(sentence, said, other);
    read.set(key, known);
    return known;
  };
  const claims: Claim[] = [];
  const withdrawn: Withdrawn[] = [];
  for (const [index, one] of figures.entries()) {
    const at = blockAt(spans, one.start);
    const block = blocks[at];
    if (!block || one.change !== undefined) continue;
    const sentence = sentenceAt(text, one);
    if (!sentence || isWhole(text, figures[index - 1], one)) continue;
    if (isOldLevel(text, one, figures[index + 1])) continue;
    const written = text.slice(sentence.start, sentence.end);
    const isRow = block.kind === 'table-row';
    if (block.kind === 'heading' && isToldBelow(one, figures, blocks, spans)) continue;
    // What somebody writes in a chat is said then.
    const said = block.kind === 'message' ? (block.time ?? published) : published;
    const joined =
      !isRow && isWhole(text, one, figures[index + 1]) ? figures[index + 1] : undefined;
    const figure = joined && joined.value !== null ? { ...one, of: joined.value } : one;
    const inside = {
      start: one.start - sentence.start,
      end: (joined ?? one).end - sentence.start,
    };
    if (!isRow && isCountedTwice(written, inside)) continue;
    if (
      !isRow &&
      (isTakenBack(written, inside, { publisher, correcting }) || isTakenBackNext(text, sentence))
    ) {
      withdrawn.push({ article: article.id, figure, publisher, published });
      continue;
    }
    const beside = neighbours(text, figures, index, joined, sentence);
    if (!isRow && (figure.partOf !== undefined || isSummand(claims.at(-1), one, figures, text))) {
      const rest = written.slice(inside.end, beside.next);
      const dead = deathsAmong(claims.at(-1), figure, sentence, rest);
      if (dead) claims.push(dead);
      else addPart(claims, figure, sentence, rest);
      continue;
    }
    const around = () => diseaseIn(text.slice(spans[at]?.start, sentence.start)) ?? titled;
    const asked = isRow
      ? askedInTable(figure, blocks, at, titled)
      : askedBy(written, figure.unit, inside, beside, around);
    if (
      !asked ||
      isVague(figure) ||
      (!isRow && isTooFew(figure, asked)) ||
      (!isRow && MORE.test(written.slice(inside.end)) && !isIncident(written, title, opening)) ||
      (asked.topic.id === 'missing' && isFound(written.slice(inside.end))) ||
      (isRow && figure.value === 0) ||
      (!isRow && isOfGroupBefore(asked, claims.at(-1), sentence, written.slice(inside.end))) ||
      PART_OF_BEFORE.test(written.slice(0, inside.start))
    )
      continue;
    const { words, body, day: told } = whoSays(figure, written, inside.start, text, said);
    const all = isRow ? [] : times(written, said);
    const ofRow = isRow ? firstDay(figure.asOf ?? '', published, other) : null;
    const day = isRow
      ? (ofRow ??
        told ??
        dayOverTable(blocks, at, published, other) ??
        published?.slice(0, 10) ??
        null)
      : heldOn(written, inside, all, said);
    // "S45", "Week 12": a row counts what came in a time that no day tells, and no state of things.
    const isOfPeriod = isRow && figure.asOf !== null && ofRow === null;
    if (isOfPeriod || isHistory(day, published)) continue;
    const incident =
      !isRow && COUNTS_EVENTS.has(asked.topic.id) && isIncident(written, title, opening);
    const perEvent = isRow && COUNTED_PER_EVENT.test(figure.subject ?? '');
    const event = perEvent ? day : incident ? happenedOn(written, all) : null;
    // Which event is meant stands nowhere: its number has no place.
    if ((incident || perEvent) && event === null) continue;
    if (!isRow && words === null && isAside(written, inside.start)) continue;
    const recorded = recordedAt(words, written);
    const place = isRow
      ? figure.place
      : (recorded ??
        placeOf(figure, written, inside) ??
        (event === null ? null : scene(written, inside.start)) ??
        areaMeant(written, inside, text, sentence.start) ??
        areaOver(heads[at] ?? '', isPlace));
    // What somebody writes in a chat is of where they are, and only they know where that is.
    if (block.kind === 'message' && place === null) continue;
    const isLevel = /^(?:displaced|sheltered)$/.test(asked.topic.id);
    if (!isRow && (place === null || isLevel) && inHouse(written, inside)) continue;
    const of = asked.of ?? (incident ? null : killerOf(asked.topic.id, written, title, titled));
    const from =
      !isRow && asked.topic.id === 'displaced' ? fledFrom(figure, place, written, inside) : null;
    claims.push({
      ...asked,
      of,
      ...(from === null ? {} : { topic: FLED }),
      article: article.id,
      figure,
      sentence,
      place:
        from ??
        (!isRow && asked.topic.id === 'arrived' ? arrivedIn(place, written, inside) : place),
      day: event ?? day,
      event,
      speaker: recorded
        ? speakerOf(null, own, short)
        : speakerOf(
            atPlace(words, place ?? scene(written, inside.start)),
            namesItself(publisher, written.slice(0, inside.start)) ?? own,
            short,
            body,
          ),
      publisher,
      published,
      issue,
      parts: [],
    });
  }
  // One alone of a table is too few; its sum is told with it.
  const isEnough = ({ figure, topic, of }: Claim) =>
    blocks[blockAt(spans, figure.start)]?.kind !== 'table-row' || !isTooFew(figure, { topic, of });
  return { claims: withSums(claims, blocks, spans).filter(isEnough), withdrawn };
}

/** "Cholera has killed 85" is the title: the dead of its text are those of the disease, where no other cause stands by. */
const killerOf = (
  topic: string,
  sentence: string,
  title: string,
  titled: string | null,
): string | null =>
  topic === 'killed' && TELLS_DEATHS.test(title) && !INCIDENT.test(sentence) ? titled : null;

/** A column of a table of events, as ACLED has it: each row counts one. */
const COUNTED_PER_EVENT = /^fatalities$/iu;

/** A heading says in short what stands under it: its number is that one, with no voice of its own. */
const isToldBelow = (
  { start, value, unit }: Figure,
  figures: readonly Figure[],
  blocks: readonly Block[],
  spans: readonly Span[],
): boolean =>
  value !== null &&
  figures.some(
    (other) =>
      other.start > start &&
      other.value === value &&
      other.unit === unit &&
      blocks[blockAt(spans, other.start)]?.kind !== 'heading',
  );

/** "6,412 people crossed: 4,103 returnees and 2,309 refugees": what stands behind the colon adds up to the number before. */
function isSummand(
  whole: Claim | undefined,
  one: Figure,
  figures: readonly Figure[],
  text: string,
): boolean {
  if (!whole || whole.figure.value === null || whole.figure.sentence !== one.sentence) return false;
  const colon = text.indexOf(':', whole.figure.end);
  if (colon < 0 || colon > one.start) return false;
  const listed = figures.filter(
    ({ start, sentence, unit }) =>
      start > colon &&
      start < whole.sentence.end &&
      sentence === one.sentence &&
      unit === whole.figure.unit,
  );
  const sum = listed.reduce((total, { value }) => total + (value ?? NaN), 0);
  return listed.length > 1 && sum === whole.figure.value;
}

/** "رصدت المنظمة الدولية للهجرة نزوح 3,860 أسرة", in a text of that body. */
const namesItself = (publisher: string | null, before: string): OwnVoice | null =>
  publisher !== null && before.includes(publisher) ? { publisher, isItself: true } : null;

/** "Two more bodies were found": what comes to a level, and none itself. */
const MORE = /^\s*(?:more|additional|further)(?!\p{L})/iu;

/** "مقتل 16 طفلاً وإصابة 33 آخرين": other children, or other people? */
const isOfGroupBefore = (
  { topic, of }: Asked,
  before: Claim | undefined,
  { start }: Span,
  behind: string,
): boolean =>
  topic.kind === 'people' &&
  of === null &&
  before?.sentence.start === start &&
  groupOf(before.of ?? '') !== undefined &&
  OTHERS.test(behind);
const OTHERS = /^\s*(?:others|autres|آخرين|آخرون|أخريات|أخرى)(?!\p{L})/iu;

/** "Of these, 22 were found dead": of those whom the sentence before counts. */
const PART_OF_BEFORE =
  /^(?:of (?:these|those|them|whom)|among (?:these|those|them)|من بينهم|بينهم)(?!\p{L})/iu;

/** "the bombings last year that killed 34", "the virus has killed 94": of another event, or of a disease that is not named. */
const isAside = (sentence: string, at: number): boolean => ASIDE.test(sentence.slice(0, at));
const ASIDE =
  /(?<!\p{L})(?:(?:that|which) (?:(?:have|has|had|have now|has now) )?(?:killed|left|displaced|wounded|injured|destroyed)|(?:virus|disease|flu|epidemic|outbreak|strain|illnesses)(?: \p{L}+){0,3} (?:killed|caused))(?: \p{L}+){0,3}\s*$/iu;

/** "Dozens", "tens of thousands": no number to set beside others. */
const isVague = ({ value, low, high }: Figure): boolean =>
  value === null && (low === null || high === null);

/** "1 truck", "two men were arrested": told in a sentence, and no figure of a crisis. Lives count from two on. */
const isTooFew = ({ value, of, unit }: Figure, { topic }: Asked): boolean =>
  unit === 'count' &&
  value !== null &&
  of === undefined &&
  value < (topic.kind === 'people' && !LIVES.has(topic.id) ? FEW : 2) &&
  value !== 0;
const LIVES = new Set(['killed', 'missing']);
const FEW = 5;

/** "from 41 to 58": the first is what it was. */
const isOldLevel = (text: string, old: Figure | undefined, now: Figure | undefined): boolean =>
  old !== undefined &&
  now !== undefined &&
  old.unit === now.unit &&
  /(?<!\p{L})from\s*[^\s\p{L}\p{N}]?$/u.test(text.slice(Math.max(0, old.start - 8), old.start)) &&
  /^\s*to\s+[^\s\p{L}\p{N}]?$/u.test(text.slice(old.end, now.start));

/** "ثلاثة من خمسة مراكز": the number after it is the whole. */
const isWhole = (text: string, part: Figure | undefined, whole: Figure | undefined): boolean =>
  part !== undefined &&
  whole !== undefined &&
  part.of === undefined &&
  part.unit === whole.unit &&
  /^\s+من(?: أصل)?\s+$/u.test(text.slice(part.end, whole.start));

/** Happen in single events as well as over a whole crisis. */
const COUNTS_EVENTS = new Set([
  'killed',
  'wounded',
  'missing',
  'detained',
  'rescued',
  'houses-destroyed',
  'houses-damaged',
]);

/** The sentence or the row of a figure in its text. */
function sentenceAt(text: string, { start, end, sentence }: Figure): Span | null {
  const from = text.lastIndexOf(sentence, start);
  return from >= 0 && from + sentence.length >= end
    ? { start: from, end: from + sentence.length }
    : null;
}

/** The ends of the figures on both sides, by their offsets in the sentence. */
function neighbours(
  text: string,
  figures: readonly Figure[],
  index: number,
  joined: Figure | undefined,
  sentence: Span,
) {
  const length = sentence.end - sentence.start;
  // "raised from $37.4 million to $71 million": what was raised stands before both.
  const rises = isOldLevel(text, figures[index - 1], figures[index]);
  const previous = (figures[index - (rises ? 2 : 1)]?.end ?? 0) - sentence.start;
  const following = figures[index + (joined ? 2 : 1)];
  const next = (following?.start ?? sentence.end) - sentence.start;
  return { previous: Math.max(0, previous), next: next > 0 ? Math.min(next, length) : length };
}

/** "1,874 cases, of them 58 deaths": those who died are a question of their own, and no group of the sick. */
function deathsAmong(
  whole: Claim | undefined,
  figure: Figure,
  sentence: Span,
  rest: string,
): Claim | null {
  if (whole?.sentence.start !== sentence.start || whole.topic.kind !== 'cases') return null;
  return DEATHS_AMONG.test(rest)
    ? { ...whole, topic: topicBy('killed'), figure: withoutWhole(figure), parts: [] }
    : null;
}
const DEATHS_AMONG =
  /^\s*(?:cas )?(?:of (?:them|whom|these) )?(?:deaths?|fatal|died|were fatal|décès|mortels?|morts?|(?:حالة )?وفاة|وفيات)(?!\p{L})/iu;
const withoutWhole = ({ partOf: _, ...figure }: Figure): Figure => figure;

/** "70 of them in children", "including 3 children": a part stands with its whole, and never alone. */
function addPart(claims: Claim[], figure: Figure, sentence: Span, rest: string): void {
  // "640 cas et 22 décès, dont 243 enfants": of what there are as many of.
  const at = claims.findLastIndex(
    ({ sentence: { start }, figure: { unit, value } }) =>
      start === sentence.start && (unit !== figure.unit || (value ?? 0) >= (figure.value ?? 0)),
  );
  const whole = claims[at];
  if (!whole) return;
  // "264 cases and 7 deaths, 61% of them children": of which of the two?
  if (figure.unit !== whole.figure.unit && claims[at - 1]?.sentence.start === sentence.start)
    return;
  const words = (/^[^,;.،:()]*/u.exec(rest)?.[0] ?? '')
    .replace(
      /^\s*(?:of (?:them|whom|these|those)|d['’]entre (?:eux|elles)|(?:من )?بين(?:هم|ها)|منهم|منها)(?!\p{L})/u,
      '',
    )
    .replace(/\s+(?:and|et|و)\s*$/u, '')
    .trim();
  if (words.length > LONGEST_PART || !/^(?:in |were |are |was |had |from |\p{L})/u.test(words))
    return;
  claims[at] = { ...whole, parts: [...whole.parts, { figure, words }] };
}
const LONGEST_PART = 40;

function isHistory(day: string | null, published: string | null): boolean {
  if (day === null || published === null) return false;
  return Date.parse(published.slice(0, 10)) - Date.parse(day) > HISTORY * 86_400_000;
}
