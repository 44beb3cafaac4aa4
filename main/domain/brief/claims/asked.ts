import type { Span } from '../../document.ts';
import { CLAUSE } from './clauses.ts';
import { isDriven } from './fled-from.ts';
import { DISEASES, GROUPS, PEOPLE, UNCONFIRMED } from './groups.ts';
import { TOPICS, type Topic, type TopicKind, topicBy } from './topics.ts';

/** What a number answers: who or what is counted, and what happened to it. */
export interface Asked {
  readonly topic: Topic;
  /** A group of people, or a disease; null for people as such and for things. */
  readonly of: string | null;
}

/** Code units around a number that may say what it counts. */
const REACH = 90;

/** Between a word before the number and the number itself: no other thing may stand there. */
const LINKS =
  /^(?:[\s,:('"“«–—-]|a|an|the|at|least|most|about|around|some|roughly|nearly|almost|over|more|than|up|to|of|by|now|so|far|is|are|was|were|be|been|being|had|has|have|stands?|stood|reach(?:es|ed)?|ris(?:es|en)|rose|climb(?:s|ed)|fell|fallen|dropped|increased|revised|confirmed|currently|remains?|put|puts|estimated|an|its|people|persons|number|from|in|other|another|as|many|few|total|count|numbers?|all|have|grown|de|des|d['’]|du|le|la|les|l['’]|à|au|aux|ont|est|sont|été|était|passé|passée|monté|atteint|s['’]élève|s['’]est|se|établit|porté|portant|plus|moins|environ|près|quelque|quelques|désormais|nombre|cumulé|bilan|dus|autres|personnes|earthquake|quake|floods?|siege|province|country|state|region|district|valley|أكثر|من|نحو|حوالي|قرابة|ما|لا|يقل|عن|إلى|الى|بلغ|بلغت|هو|على|الأقل|عدد|وصل|وصلت|ارتفع|ارتفعت|زهاء|يقارب|كان|عددهم|حتى|الآن|بنحو|تجاوز|يتجاوز)*$/iu;

/** Names between a word and its number are passed over: "killed in the Karsana earthquake at 139". */
const isLinked = (between: string): boolean =>
  LINKS.test(between.replace(/\p{Lu}[\p{L}’'-]*/gu, ''));

/** What may be, was feared, is asked for or could be held: no count. */
const SUPPOSED =
  /(?<!\p{L})(?:could|may|might|would|will|shall|should|expect(?:s|ed)?|fear(?:s|ed)?|fearing|threat(?:en)?(?:s|ed|ing)?|risk(?:s|ed|ing)?|if|plan(?:s|ned)?|aim(?:s|ed)?|target(?:s|ed)?|hope(?:s|d)?|capacity|space|room|enough|forecast|projected|predict(?:s|ed)?|capable|can|cannot|per cent|percent|predicted|likely|rumou?rs?|unconfirmed|pourraient|pourrait|devraient|devrait|risquent|risque|craint|craignent|prévoit|prévoient|capacité|seront|sera|attendue?s|prévue?s|si|menacée?s|risque|قد|ربما|يتوقع|من المتوقع|يخشى|مخاوف|سوف|تكفي|يكفي)(?!\p{L})/iu;

/** "84 of the injured": a part of those that another number counts. */
const OF_THOSE =
  /^\s*(?:of (?:the|those|these|its|their) (?:injured|wounded|dead|missing|displaced|victims|survivors|killed)|des (?:blessés|morts|disparus|déplacés|victimes)|من (?:هؤلاء )?ال(?:جرحى|قتلى|مصابين|مفقودين|نازحين|ضحايا))(?!\p{L})/iu;

/** "22 of them died": of those whom the words before count. */
const OF_THEM =
  /^\s*(?:of (?:them|whom|these|those)|d['’]entre (?:eux|elles)|منهم|بينهم)(?!\p{L})/iu;

/** A rate is no level. */
const RATE =
  /^[^,.;]{0,24}(?<!\p{L})(?:per|a|an|each|every) (?:day|hour|week|month|night)(?!\p{L})|^[^,.;]{0,16}daily|^[^,.;]{0,24}(?<!\p{L})par (?:jour|heure|semaine|mois|nuit)(?!\p{L})|^[^،.]{0,16}(?:يوميا|يومياً)/u;

/**
 * What a number in prose answers; null where its own clause does not say it.
 * @param around the disease that the words before are about, for "cases and deaths" of none
 */
export function askedBy(
  sentence: string,
  unit: string,
  span: Span,
  { previous, next }: { readonly previous: number; readonly next: number },
  around: () => string | null,
): Asked | null {
  const kind = kindOf(unit);
  if (kind === null) return null;
  const after = afterOf(sentence, span.end, next);
  const before = beforeOf(sentence, span.start, previous);
  if (kind !== 'money' && (isSupposed(sentence, span, before) || RATE.test(after))) return null;
  switch (kind) {
    case 'people':
      if (OF_THOSE.test(after) || OF_THEM.test(after)) return null;
      return (
        things(after, before) ??
        cases(after, before, sentence, around) ??
        people(after, before, sentence, around)
      );
    case 'money':
      return money(before, after);
    default:
      return measured(kind, after, before);
  }
}

/**
 * What a head or a label of a table answers: "Displaced", "Houses destroyed", "Displacement by district".
 * @param around the disease that the table is about
 */
export function askedByHead(head: string, unit: string, around: string | null): Asked | null {
  const kind = kindOf(unit);
  if (kind === null) return null;
  const text = head.slice(0, REACH);
  if (SUPPOSED.test(text)) return null;
  const [first] = found(text, kind);
  if (kind !== 'people') return first ? { topic: first.topic, of: null } : null;
  const thing = TOPICS.find(
    ({ kind: one, nouns, words }) =>
      one === 'things' && nouns && has(nouns, text) && has(words, text),
  );
  if (thing) return { topic: thing, of: null };
  const disease = diseaseIn(text) ?? around;
  if (disease !== null && has(CASES.nouns ?? CASES.words, text)) return casesOf(disease, text);
  if (!first) return null;
  const isDeath = first.topic.id === 'killed' && has(DEATHS, text);
  return { topic: first.topic, of: groupIn(text) ?? (isDeath ? asSuspected(disease, text) : null) };
}
/** What a disease does to people, and no weapon. */
const DEATHS =
  /(?<!\p{L})(?:deaths?|died|décès|morts?|mortes|(?:ال)?وفاة|(?:ال)?وفيات)(?!\p{L})/giu;

function kindOf(unit: string): TopicKind | null {
  if (unit === 'count') return 'people';
  if (/^[A-Z]{3}$/.test(unit)) return 'money';
  if (/^(?:t|kg)$/.test(unit)) return 'mass';
  return /^(?:km²|ha|m²)$/.test(unit) ? 'area' : null;
}

const CASES = topicBy('cases');

/** The rest of the number's own clause, up to the next number. */
function afterOf(sentence: string, from: number, next: number): string {
  const rest = sentence.slice(from, from + 2 * REACH);
  // "12 people, including three children, were killed": the clause goes on after what it puts in.
  const aside =
    /^([^,;]{0,40}), (?:including|among them|most of them|some of them|many of them) [^,;]{0,80},/u.exec(
      rest,
    );
  const sheltered = IN_SHELTERS_ARABIC.exec(rest);
  if (sheltered && from + sheltered[0].length > next) return ' شخص في مراكز الإيواء';
  const spread = IN_SOME.exec(rest);
  const shared = OF_SUM.exec(rest);
  if (spread && from + spread[0].length > next)
    return `${spread[1] ?? ''}${rest.slice(spread[0].length).split(/[,;.]/)[0] ?? ''}`;
  if (shared && from + shared[0].length > next)
    return rest.slice(shared[0].length).split(/[,;.]/)[0] ?? '';
  const own =
    aside && from + aside[0].length > next
      ? (aside[1] ?? '') + rest.slice(aside[0].length)
      : rest.slice(0, Math.max(0, next - from));
  const end = own.matchAll(CLAUSE).next().value?.index;
  return own.slice(0, Math.min(end ?? own.length, REACH));
}

/** "2,600 people in five villages are cut off". */
const IN_SOME =
  /^( [\p{L} ]{0,30}) (?:in|across|from) (?:\p{N}[\p{N},.]*|\p{L}+) (?:villages|districts|towns|camps|provinces|sites|hamlets|places|municipalities|centres|centers|shelters)/u;
/** "1,340 نازحاً في سبعة مراكز إيواء". */
const IN_SHELTERS_ARABIC =
  /^ [\p{L}\p{M}]+(?: [\p{L}\p{M}]+)? في (?:\p{N}+|\p{L}+) (?:مراكز|مركزا|مركزاً) (?:ال)?إيواء/u;
/** "$4.6 million of the $11 million appeal has been received". */
const OF_SUM = /^ of (?:the|its|a) [^\s]{0,4}\p{N}[\p{N},.]*(?: (?:million|billion|thousand))?/u;

function beforeOf(sentence: string, until: number, previous: number): string {
  const own = sentence.slice(Math.max(previous, until - REACH), until);
  const level = LEVEL_ARABIC.exec(sentence.slice(Math.max(previous, until - 2 * REACH), until));
  if (level) return `${level[1]} إلى `;
  const last = [...own.matchAll(CLAUSE)].filter(({ 0: words }) => !/^[:]/.test(words)).at(-1);
  return last ? own.slice(last.index + last[0].length - (/ و$/.test(last[0]) ? 1 : 0)) : own;
}

/** "عدد الوفيات جراء السيول في محافظتي الحديدة وحجة ارتفع إلى", "بلغ عدد القتلى في المديرية": what is counted, and how far it came. */
const LEVEL_ARABIC =
  /(?:عدد|حصيلة|إجمالي) ((?:ال\p{L}+ ?){1,3})(?:[^،؛.:\d]{0,90}? )?(?<!\p{L})(?:(?:(?:ارتفع|ارتفعت|بلغ|بلغت|وصل|وصلت|زاد|زادت|انخفض|انخفضت)(?: \p{L}+)?|في (?:ال)?(?:محافظة|مديرية|ولاية|مدينة|بلدة|قرية|منطقة|محلية|مخيم)(?: \p{L}+){0,2})(?: (?:إلى|الى|نحو|حوالي|أكثر|من|قرابة|ما|لا|يقل|يقارب|عن))*) *$/u;

function isSupposed(sentence: string, { start, end }: Span, before: string): boolean {
  const clause = before.length < 40 ? sentence.slice(Math.max(0, start - 40), start) : before;
  return (
    SUPPOSED.test(clause) ||
    SUPPOSED.test(sentence.slice(end, end + 40).split(/[,;.،]| and /u)[0] ?? '')
  );
}

const has = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};

interface Hit {
  readonly topic: Topic;
  readonly index: number;
  readonly end: number;
}

/** The topics of a kind whose words stand in a text, in order. */
function found(text: string, kind: TopicKind): Hit[] {
  return TOPICS.filter((topic) => topic.kind === kind)
    .flatMap((topic) =>
      [...text.matchAll(topic.words)].map((match) => ({
        topic,
        index: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((one, other) => one.index - other.index || other.end - one.end);
}

/** "11 of 19 health posts … have stopped working", "destroyed 340 houses". */
function things(after: string, before: string): Asked | null {
  for (const topic of TOPICS) {
    if (topic.kind !== 'things' || !topic.nouns) continue;
    const [noun] = [...after.matchAll(topic.nouns)];
    if (!noun || !isNear(after.slice(0, noun.index))) continue;
    const rest = after.slice(noun.index + noun[0].length);
    if (EITHER.test(rest)) continue;
    if (has(topic.words, after.slice(0, noun.index)) || has(topic.words, rest))
      return { topic, of: null };
    if (happensBefore(topic, before)) return { topic, of: null };
  }
  return null;
}

/** "Destroyed or damaged": how many of which, nobody says. */
const EITHER =
  /^[^,.;]{0,30}(?<!\p{L})(?:destroyed (?:or|and) damaged|damaged (?:or|and) destroyed|détruite?s ou endommagée?s|endommagée?s ou détruite?s)(?!\p{L})/iu;

/** What happened stands before the number, with no other thing between. */
function happensBefore({ words }: Topic, before: string): boolean {
  const last = [...before.matchAll(words)].at(-1);
  return last !== undefined && isLinked(before.slice(last.index + last[0].length));
}

/** Only words that narrow a noun stand between the number and it. */
const isNear = (between: string): boolean =>
  (between.match(/\p{L}+/gu) ?? []).length <= 3 && !/[,;.]/.test(between);

/** "212 cases of acute watery diarrhoea", "37 suspected cholera cases". */
function cases(
  after: string,
  before: string,
  sentence: string,
  around: () => string | null,
): Asked | null {
  const [noun] = [...after.matchAll(CASES.nouns ?? CASES.words)];
  if (!noun || !isNear(after.slice(0, noun.index))) return casesBefore(after, before, around);
  if (FOR_CASES.test(after.slice(0, noun.index)) || TREATED.test(before)) return null;
  const isBare = /^\s*(?:حالة|إصابة|case|cas(?!\p{L}))/u.test(after);
  const of = diseaseIn(after) ?? (isBare ? (diseaseIn(sentence) ?? around()) : null);
  return of === null ? null : casesOf(of, `${after} ${sentence}`);
}
/** "The number of cholera cases rose to 1,874": what is counted stands before the number, and nobody behind it. */
function casesBefore(after: string, before: string, around: () => string | null): Asked | null {
  const last = [...before.matchAll(CASES.nouns ?? CASES.words)].at(-1);
  if (!last || !NOBODY.test(after)) return null;
  const between = before.slice(last.index + last[0].length);
  const of = diseaseIn(between) ?? diseaseIn(before) ?? around();
  const plain = DISEASES.reduce((text, { words }) => text.replace(words, ' '), between);
  return of !== null && isLinked(plain.replace(SUSPECTED, ' ')) ? casesOf(of, before) : null;
}
/** "Has treated 1,034 cholera patients": those of one body, and no count of the sick. */
const TREATED =
  /(?<!\p{L})(?:treated|treats|treating|admitted|received|cared for|soigné|soigne|traité|traite|accueilli|pris en charge|عالجت|عالج|استقبلت)(?: (?:more|than|over|about|some|plus|de|environ|أكثر|من|نحو))*\s*$/iu;
/** "58 beds for cholera patients". */
const FOR_CASES =
  /(?<!\p{L})(?:for|beds|kits|doses|cent(?:re|er)s|units|tests|samples|pour|lits?|trousses?|échantillons?)(?!\p{L})/iu;

const casesOf = (disease: string, text: string): Asked => ({
  topic: CASES,
  of: asSuspected(disease, text),
});
/** Of a disease that nobody has confirmed: another question than its cases and its deaths. */
export const asSuspected = <Disease extends string | null>(
  disease: Disease,
  text: string,
): Disease | string =>
  disease === null || disease.endsWith(UNCONFIRMED) || !SUSPECTED.test(text)
    ? disease
    : `${disease}${UNCONFIRMED}`;
const SUSPECTED =
  /(?<!\p{L})(?:suspected|suspicion|suspectés?|suspectées?|suspects?|suspectes|[يت]شتبه|(?:ال)?مشتبه\p{L}*|(?:ال)?اشتباه)(?!\p{L})/iu;

/** The disease that words over a number name, with their doubt. */
export const diseaseOver = (text: string): string | null => asSuspected(diseaseIn(text), text);

export const diseaseIn = (text: string): string | null =>
  DISEASES.find(({ words }) => words.test(text))?.id ?? null;

/** The groups of a head, where nouns stand anywhere and in any case. */
const GROUPS_OF_HEADS = GROUPS.map(({ id, nouns }) => ({
  id,
  nouns,
  anywhere: new RegExp(nouns.source.replaceAll('^[\\s-]*', '(?:^|\\s)'), 'iu'),
}));

const groupIn = (text: string): string | null =>
  GROUPS_OF_HEADS.find(({ nouns, anywhere }) => nouns.test(text) || anywhere.test(text))?.id ??
  null;

/** Nobody is named after the number: "63 are confirmed dead", "the toll rose to 58". */
const NOBODY =
  /^[\s”"’»)]*(?:$|[,.;:!?)]|(?:people )?(?:are|were|was|is|have|had|has|as|on|in|by|since|so|others|more|from|at|across|to date|dead|killed|wounded|injured|missing|displaced|deaths|fatalities|according|up|tués|tuées|morts|mortes|blessés|blessées|disparus|disparues|déplacés|déplacées|décès|sont|ont|étaient|seraient|depuis|dans|à|au|aux|en|selon|et|آخرين|آخرون|في|حتى|منذ)(?!\p{L}))/u;

function people(
  after: string,
  before: string,
  sentence: string,
  around: () => string | null,
): Asked | null {
  const group = GROUPS.find(({ nouns }) => nouns.test(after)) ?? groupBefore(before);
  const nobody =
    NOBODY.test(after) ||
    /^\s*(?:(?:others|more|further)(?!\p{L})|حالة\s*(?:$|[،.,]))/u.test(after);
  if (!group && !PEOPLE.test(after) && !nobody && !NATIONALS.test(after)) return null;
  const topic = isDriven(after, before) ? DISPLACED : nearest(after, before);
  if (!topic || (topic.id === 'wounded' && TREATED.test(before))) return null;
  // Two volunteers of a society that "treated wounded" are no wounded: what happened stands in its clause.
  const of = group?.id ?? null;
  if (topic.id === 'displaced' && CARRIED.test(sentence)) return null;
  if (topic.id === 'displaced' && (CAME.test(after) || CAME_ARABIC.test(sentence)))
    return { topic: ARRIVED, of };
  if (topic.id !== 'killed' || of !== null) return { topic, of };
  // "58 suspected cases of cholera and five deaths from cholera": the doubt is of the cases.
  const told = diseaseIn(after) === null ? sentence : after;
  if (!BESIDE_CASES.test(before) || !has(DEATHS, after))
    return { topic, of: asSuspected(killerIn(sentence), told) };
  // "164 cases and nine deaths": of a disease, or of nobody knows what.
  const disease = diseaseIn(sentence) ?? around();
  return disease === null ? null : { topic, of: asSuspected(disease, told) };
}
const BESIDE_CASES =
  /(?:cases?|patients|cas|حالة|حالات|إصابة|إصابات)(?!\p{L})[^.;:]{0,60}?(?:,|and|with|including|et|و)\s*$/iu;
/** Those who came by one train are no level of all. */
const CARRIED =
  /(?<!\p{L})(?:carrying|carried|aboard|on board|transporting|by (?:train|bus|boat|lorry|truck)|يحمل|تحمل|يقل|تقل|على متن\p{L}*)(?!\p{L})/iu;

/** Those who came to one place are a part of the displaced, and no level of all. */
const CAME =
  /(?<!\p{L})(?:(?:have |had |has )?arriv(?:ed|als|ing)|وصلوا|وصلت|وصل|وصلن|(?:sont )?arrivée?s)(?!\p{L})/iu;
/** Its first letter looks like "and". */
const CAME_ARABIC = /نازح\p{L}* (?:\p{L}+ ){0,2}وصل(?:وا|ت|ن)?(?!\p{L})/u;
const DISPLACED = topicBy('displaced');
const ARRIVED = topicBy('arrived');

/** "عدد القتلى المدنيين ٥٥": who is counted stands before the number. */
function groupBefore(before: string): (typeof GROUPS)[number] | undefined {
  const noun = COUNTED_BEFORE.exec(before)?.[1];
  return noun === undefined ? undefined : GROUPS.find(({ nouns }) => nouns.test(` ${noun}`));
}
const COUNTED_BEFORE = /(?:القتلى|الجرحى|الضحايا|المصابين|النازحين) (?:من )?(ال\p{L}+)/u;

/** The disease that a sentence says people died of. */
const killerIn = (sentence: string): string | null =>
  DISEASES.find(({ words }) => {
    const match = words.exec(sentence);
    if (!match) return false;
    const isCause =
      DIED_OF.test(sentence.slice(0, match.index)) &&
      /deaths?|died|décès|morts?|décédé|وفاة|وفيات|توفي/u.test(sentence);
    return isCause || KILLS.test(sentence.slice(match.index + match[0].length));
  })?.id ?? null;
const DIED_OF =
  /(?<!\p{L})(?:of|from|to|by|du|de|au|d['’]une?|بسبب|بال|ب)\s*(?:the |le |la )?(?:suspected |acute |watery )*$/u;
const KILLS =
  /^[^,.;]{0,60}(?<!\p{L})(?:kill(?:ed|ing)|(?:a|ont)(?: déjà)? (?:tué|fait)|emporté)(?!\p{L})/u;

/** "5,100 Tessarans". */
const NATIONALS = /^\s\p{Lu}\p{Ll}+(?:ans|ians|is|ese|s)(?!\p{L})/u;

/** "4,000 people who protested the death of": another verb stands between, or the word only narrows a noun. */
const INTERVENES =
  /(?<!\p{L})(?:(?:who|that|which) (?!were |was |have |had |has |are |is |died |fled )\p{L}+|to \p{Ll}+|attended|carried out|marched|gathered)(?!\p{L})/u;
const isSaidOf = (after: string, { index, end }: Hit): boolean =>
  !INTERVENES.test(after.slice(0, end)) &&
  (index < 25 ||
    !/^ (?:people|persons|families|civilians|residents|of an? )/u.test(after.slice(end)));

/** What happened, from the words after the number or else from those right before it. */
function nearest(after: string, before: string): Topic | null {
  const next = found(after, 'people').find((hit) => isSaidOf(after, hit));
  const last = found(before, 'people').at(-1);
  const tight = last && isLinked(before.slice(last.end)) ? last : null;
  // "dead 58 injured 139": each word stands before its number.
  const isLabel =
    tight &&
    next &&
    before.slice(tight.end).trim() === '' &&
    after.slice(0, next.index).trim() === '';
  if (isLabel && /^\s+$/u.test(after.slice(next.end))) return tight.topic;
  if (!next || (tight && ACT_ARABIC.test(before))) return tight?.topic ?? null;
  // "killed 12 people" against "wounded: 12 dead": a verb before the number has it as its object.
  const isObject =
    tight &&
    (next.index > 30 || /(?:ing|ed)$/.test(before.slice(tight.index, tight.end))) &&
    !/^\s*(?:people |persons )?(?:were|are|was|have been|confirmed )?\s*$/u.test(
      after.slice(0, next.index),
    );
  return isObject ? tight.topic : next.topic;
}

/** "إنقاذ 63 شخصاً كانوا عالقين": the act right before the number has it as its object. */
const ACT_ARABIC = /(?<!\p{L})[وبل]?(?:إنقاذ|مقتل|إصابة|نزوح|إجلاء|اعتقال|فقدان|وفاة)\s*$/u;

/** "The Flash Appeal asks for $37.4 million", "$9.3 million received". */
function money(before: string, after: string): Asked | null {
  const next = found(after, 'money').find(
    ({ topic, index }) => topic.id === 'received' && index < 50,
  );
  const last = found(before, 'money').at(-1);
  if (next) return { topic: next.topic, of: null };
  if (last && last.end > before.length - 60) return { topic: last.topic, of: null };
  return null;
}

function measured(kind: TopicKind, after: string, before: string): Asked | null {
  for (const topic of TOPICS) {
    if (topic.kind !== kind) continue;
    if (topic.nouns && !has(topic.nouns, after)) continue;
    if (has(topic.words, after)) return { topic, of: null };
    if (happensBefore(topic, before)) return { topic, of: null };
  }
  return null;
}
