import type { Draft, Find } from './alignment.ts';
import { flawAt } from './finding.ts';
import { type SourceSentence, sensesOf } from './source-claims.ts';
import { type Word, wordsOf } from './words.ts';

const ALLEGES =
  /\b(?:accus(?:e[sd]?|ing)|blam(?:e[sd]?|ing)|alleg(?:e[sd]?|ing)|suspect(?:s|ed)?|claim(?:s|ed) that)\b/i;
/** A sentence that leaves open, or says according to whom, takes nothing for established. */
const TOLD =
  /\b(?:accus\w*|blam\w*|alleg\w*|claim\w*|suspect\w*|sa(?:y|ys|id)|accord\w*|report\w*|den(?:y|ies|ied)|believ\w*|may|might|could|reject\w*|told|tells?|dismiss\w*|whether|unclear|unknown|view|fault|disput\w*)\b/i;
const MOSTLY = 0.6;

/** "The Front carried out the attack" of "The army accused the Front of the attack". */
export const establishedCharge: Find = (draft, sources) => {
  const [first] = draft.claims;
  if (!first || TOLD.test(draft.text)) return null;
  const own = sensesOf(draft.claims);
  for (const source of sources) {
    const charge = ALLEGES.exec(source.text);
    if (!charge) continue;
    const charged = wordsOf(source.text.slice(charge.index + charge[0].length).split(';')[0] ?? '');
    const whom = charged.slice(
      0,
      charged.findIndex(({ lower }) => /^(?:of|for)$/.test(lower)),
    );
    const [head, ...more] = whom.filter(({ content }) => content);
    const accused = head && own.has(head.sense) ? head : more.find(({ capital }) => capital);
    // What happened is no charge; who did it is.
    if (!accused || !own.has(accused.sense)) continue;
    const shared = sensesOf(charged).intersection(own).size;
    const isPlain = sources.some(
      (other) => other !== source && other.senses.intersection(own).size >= shared,
    );
    if (shared < 2 || shared < own.size * MOSTLY || isPlain) continue;
    return flawAt('certainty-changed', draft, { start: 0, end: draft.text.length }, (say) =>
      say.onlyHeld(charge[0]),
    );
  }
  return null;
};

const CHARGED =
  /\b(?:charged with|accused of|suspected of|on trial for|indicted for|wanted for)\b/i;

/** "Solm took bribes" of "Solm is charged with taking bribes". */
export const provenCharge: Find = (draft, sources) => {
  if (TOLD.test(draft.text) || /\b(?:charg|trial|indict|wanted)/i.test(draft.text)) return null;
  const own = sensesOf(draft.claims);
  for (const { text } of sources) {
    const charge = CHARGED.exec(text);
    if (!charge) continue;
    const who = wordsOf(text.slice(0, charge.index)).filter(
      ({ capital, content }) => capital && content,
    );
    const what = sensesOf(wordsOf(text.slice(charge.index + charge[0].length)));
    const isOfThem = who.some(({ sense }) => own.has(sense));
    const shared = own.intersection(what).size;
    if (!isOfThem || shared < 2 || shared + 1 < own.size * MOSTLY) continue;
    const span = { start: 0, end: draft.text.length };
    return flawAt('certainty-changed', draft, span, (say) => say.saysOnly(charge[0]));
  }
  return null;
};

const WISHES =
  /\b(?:demand(?:s|ed|ing)?|call(?:s|ed|ing)? for|ask(?:s|ed|ing)? for|request(?:s|ed|ing)?|propos(?:e[sd]?|ing)|want(?:s|ed)?|appeal(?:s|ed|ing)? for|urg(?:e[sd]?|ing)|seek(?:s|ing)?|sought) (?:an? |the |another |more )?((?:\p{L}+ ){0,2}\p{L}+)/giu;
const DONE =
  /\b(?:opened|launched|began|started|got|received|won|held|ordered|established|secured|signed|created|obtained|formed|set up|gained|achieved|introduced|imposed) (?:an? |the |another |more )?((?:\p{L}+ ){0,2}\p{L}+)/giu;

/** "opened an independent inquiry" of who demanded one. */
export const wishDone: Find = (draft, sources) => {
  for (const done of draft.text.matchAll(DONE)) {
    const wanted = openingOf(done[1] ?? '');
    if (wanted.length === 0 || TOLD_WISH.test(draft.text.slice(0, done.index))) continue;
    for (const { text } of sources) {
      const wish = [...text.matchAll(WISHES)].find(([, thing = '']) =>
        startsWith(openingOf(thing), wanted),
      );
      if (!wish || hasDone(text, wanted)) continue;
      const span = { start: done.index, end: done.index + done[0].length };
      return flawAt('certainty-changed', draft, span, (say) => say.saysOnly(wish[0]));
    }
  }
  return null;
};
const TOLD_WISH = /\b(?:demand\w*|ask\w*|call\w*|to be|want\w*|should|would|not|never)\b/i;

const openingOf = (words: string): readonly Word[] =>
  wordsOf(words)
    .filter(({ content }) => content)
    .slice(0, 2);

const startsWith = (thing: readonly Word[], wanted: readonly Word[]): boolean =>
  thing.length > 0 &&
  thing.every((word, at) => wanted[at] === undefined || wanted[at].stem === word.stem);

const hasDone = (text: string, wanted: readonly Word[]): boolean =>
  [...text.matchAll(DONE)].some(([, thing = '']) => startsWith(openingOf(thing), wanted));

const PLEDGED =
  /\b(?:pledg\w*|promis\w*|commit\w*|announc\w*|ordered|requested|earmarked|allocated|offer\w*)\b/i;
const PAID =
  /\b(?:paid|delivered|gave|given|provided|transferred|disbursed|received|handed over|sent)\b/i;

/** "have paid $5 million" of what donors have pledged. */
export const pledgePaid: Find = (draft, sources) => {
  const paid = PAID.exec(draft.text);
  if (!paid || PLEDGED.test(draft.text) || /\b(?:not|yet|to be|no)\b/i.test(draft.text))
    return null;
  const numbers = digitsIn(draft.text.slice(paid.index));
  const bearing = sources.filter(({ text }) =>
    numbers.some((number) => digitsIn(text).includes(number)),
  );
  const pledged = bearing.find(({ text }) => PLEDGED.test(text));
  if (!pledged || bearing.some(({ text }) => PAID.test(text))) return null;
  const span = { start: paid.index, end: paid.index + paid[0].length };
  return flawAt('certainty-changed', draft, span, (say) =>
    say.saysNot(PLEDGED.exec(pledged.text)?.[0] ?? '', paid[0]),
  );
};

const digitsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/\d[\d.,]*\d|\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/g) ??
  [];

const CAUSE =
  /\b(?:because(?: of)?|(?<!\b(?:is|are|was|were) )due to|owing to|as a result of|caused by|triggered by|(?:killed|injured|wounded|destroyed|damaged|displaced)\b[^.;,]{0,30}? by(?= (?!the |an? )\p{Ll})|as the result of|sparked by|prompted by|blamed on|thanks to)\s|\bafter (?=(?:an? |the |heavy |\p{Ll}+ )?(?:\p{Ll}+ )?\p{Ll}+(?:ed|uck|it|oke|ell|ew|ank|ot)\b)/iu;

/** "because they carried weapons", where the source has none of the words that tell the cause. */
export const inventedCause: Find = (draft, sources) => {
  const cause = CAUSE.exec(draft.text);
  if (!cause) return null;
  const [clause = ''] = draft.text
    .slice(cause.index + cause[0].length)
    .split(/[,;]|\b(?:and|but|while)\b/);
  const words = wordsOf(clause).filter(({ content }) => content);
  const topics = new Set(sources.flatMap((source) => [...source.topics, ...source.senses]));
  // Of a longer clause the first word that says something is what did it.
  const told = /^after/i.test(cause[0])
    ? words.slice(0, 1)
    : words.filter(({ capital }) => !capital);
  const isSaid = told.some(
    ({ sense, stem, pairs }) =>
      topics.has(sense) || topics.has(stem) || pairs.some(({ pair }) => topics.has(`±${pair}`)),
  );
  const strange = told.filter(({ sense, stem }) => !topics.has(sense) && !topics.has(stem)).length;
  if (told.length === 0 || (isSaid && (told.length < 2 || strange * 2 < told.length))) return null;
  return flawAt(
    'sentence-not-in-source',
    draft,
    { start: cause.index, end: draft.text.length },
    (say) => say.noCause(),
  );
};

const UNKNOWN =
  /\b(?:cause|reason|origin|motive)s?\b[^.;]{0,30}\b(?:unknown|not (?:yet )?(?:known|clear|established|determined)|unclear|under investigation|being investigated)\b|\b(?:not (?:yet )?(?:known|clear)|unknown|unclear) (?:what|why|how)\b/i;
const CAUSED = /\b(?:caused|triggered|sparked|started|led to|due to|because)\b/i;

/** "A short circuit had caused the fire" of a fire whose cause is not known. */
export const knownCause: Find = (draft, sources) => {
  const caused = CAUSED.exec(draft.text);
  if (!caused || /\b(?:un|not |no |may |might |could |whether )/i.test(draft.text)) return null;
  const unknown = sources.map(({ text }) => UNKNOWN.exec(text)).find((found) => found !== null);
  const isGiven = sources.some(({ text }) => CAUSED.test(text) && !UNKNOWN.test(text));
  if (!unknown || isGiven || isAboutElse(draft, sources)) return null;
  const span = { start: caused.index, end: caused.index + caused[0].length };
  return flawAt('sentence-not-in-source', draft, span, (say) => say.says(unknown[0]));
};

const SAW = /\b(?:saw|witnessed|watched|seen)\b/i;
const HEARD =
  /\b(?:not (?:seen|see|witnessed|witness)|(?:had |was |were )?told (?:him|her|them|by)|heard from|heard that)\b/i;

/** "A nurse saw soldiers enter" of a nurse to whom it was told. */
export const seenHearsay: Find = (draft, sources) => {
  const saw = SAW.exec(draft.text);
  if (!saw || /\b(?:not|never|nobody|no)\b/i.test(draft.text)) return null;
  const told = sources.map(({ text }) => HEARD.exec(text)).find((found) => found !== null);
  const isSeen = sources.some(({ text }) => SAW.test(text.replace(HEARD, '')));
  if (!told || isSeen || isAboutElse(draft, sources)) return null;
  const span = { start: saw.index, end: saw.index + saw[0].length };
  return flawAt('certainty-changed', draft, span, (say) => say.saysNot(told[0], saw[0]));
};

const LIMIT =
  '(?:[^.,;]{0,20}?)\\b(?:its|the|their|normal|legal)? ?(?:\\p{Ll}+ )?(capacity|limit|average|target|threshold|norm)\\b';
const OVER = new RegExp(
  `\\b(?:above|over|beyond|exceed\\w*|(?:more|higher|larger|heavier|greater) than)\\b${LIMIT}`,
  'iu',
);
const UNDER = new RegExp(
  `\\b(?:below|under|short of|(?:less|lower|fewer|smaller|lighter) than|within)\\b${LIMIT}`,
  'iu',
);

/** "below its capacity" of what is above it. */
export const otherSideOfLimit: Find = (draft, sources) => {
  for (const [own, other] of [
    [OVER, UNDER],
    [UNDER, OVER],
  ] as const) {
    const said = own.exec(draft.text);
    if (!said || /\b(?:not|no longer|never)\b/i.test(draft.text)) continue;
    const there = sources.flatMap(({ text }) => [own.exec(text), other.exec(text)]);
    if (there.some((found) => found !== null && own.test(found[0]))) continue;
    const contrary = there.find((found) => found !== null && found?.[1] === said[1]);
    const span = { start: said.index, end: said.index + said[0].length };
    if (contrary) return flawAt('direction-reversed', draft, span, (say) => say.says(contrary[0]));
  }
  return null;
};

const isAboutElse = ({ claims }: Draft, sources: readonly SourceSentence[]): boolean =>
  !sources.some(({ senses }) => senses.intersection(sensesOf(claims)).size > 0);
