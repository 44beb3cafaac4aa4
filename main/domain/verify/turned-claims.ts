import { FATES, TURNING } from '../language/en/certainty.ts';
import { isHedged } from './certainty.ts';
import { type Claim, claimsOf } from './claims.ts';
import type { VerifyFlaw } from './finding.ts';
import type { ReadText } from './read-text.ts';
import {
  isNegative,
  type SourceSentence,
  sensesOf,
  sentencesOf,
  topicsOf,
} from './source-claims.ts';
import type { SourceParagraph } from './source-text.ts';
import { stemOf, type Word } from './words.ts';

/** Where a sentence says the contrary of its source, or says it with another certainty; one finding at most. */
export function turnedClaims(
  { words, text }: ReadText,
  paragraphs: readonly SourceParagraph[],
  quoted: (word: Word) => boolean,
): VerifyFlaw[] {
  const draft: Draft = { text, claims: claimsOf(words).filter((claim) => !quoted(claim)) };
  const sources = paragraphs.flatMap(sentencesOf);
  for (const find of [contrary, denial, otherFate, turned, otherCertainty]) {
    const found = find(draft, sources);
    if (found) return [found];
  }
  return [];
}

interface Draft {
  readonly text: string;
  readonly claims: readonly Claim[];
}

type Find = (draft: Draft, sources: readonly SourceSentence[]) => VerifyFlaw | null;

const flaw = (
  rule: VerifyFlaw['rule'],
  { text }: Draft,
  { start, end }: Word,
  message: string,
): VerifyFlaw => ({ rule, start, end, words: text.slice(start, end), message });

/** What a clause of the draft and a sentence of the source have in common. */
interface Alignment {
  readonly source: SourceSentence;
  readonly shared: number;
  /** How much the clause says in all. */
  readonly own: number;
}

/** Enough in common to be about one thing; of a very short clause its one word. */
const isAbout = ({ shared, own }: Alignment): boolean => shared >= 2 || own <= 2;

/** The sentences of the source that say most of what stands around a claim; those that say as much stand together. */
function aligned(
  claim: Claim,
  { claims }: Draft,
  sources: readonly SourceSentence[],
): readonly Alignment[] {
  const around = new Map(
    claims
      .filter(({ clause, content }) => content && Math.abs(clause - claim.clause) <= 1)
      .map((one) => [one.sense, topicsOf(one)]),
  );
  const all = sources.map((source) => ({
    source,
    shared: [...around.values()].filter((topics) => topics.some((one) => source.topics.has(one)))
      .length,
    own: around.size,
  }));
  const most = Math.max(0, ...all.map(({ shared }) => shared));
  return all.filter(({ shared }) => shared === most);
}

/** A word of the source that says the same as a claim, or its contrary, with which of the two it is. */
interface Counterpart {
  readonly other: Claim;
  readonly agrees: boolean;
}

function counterparts(claim: Claim, claims: readonly Claim[]): Counterpart[] {
  const turned = ({ denied }: Claim): boolean => denied !== null;
  return claims.flatMap((other): Counterpart[] => {
    // A small word that is written large is part of a name: "Lower Ilma".
    if (!other.content || (other.capital && other.start > 0)) return [];
    const sides = claim.pairs.flatMap(({ pair, side }) =>
      other.pairs.filter((one) => one.pair === pair).map((one) => one.side === side),
    );
    const same = sameSide(claim, other, sides[0]);
    if (same === null) return [];
    return [{ other, agrees: same === (turned(claim) === turned(other)) }];
  });
}

/** Whether two words say the same (true), the contrary (false), or things that do not compare. */
function sameSide(claim: Claim, other: Claim, side: boolean | undefined): boolean | null {
  if (side !== undefined) return side;
  if (claim.sense !== other.sense) return null;
  return isPrefixed(claim) === isPrefixed(other);
}

/** "unverified": the contrary of a word that has no other. */
const isPrefixed = ({ pairs }: Word): boolean => pairs.some(({ pair }) => pair.startsWith('='));

/** The same thing denied on one side only, by a small word or by a word's contrary. */
const contrary: Find = (draft, sources) => {
  const draftIsNegative = isNegative(draft.claims);
  for (const claim of draft.claims) {
    if (!claim.content || (claim.capital && claim.start > 0)) continue;
    const saying = sources.filter(({ claims }) => counterparts(claim, claims).length > 0);
    const best = aligned(claim, draft, sources);
    const near = aligned(claim, draft, saying).filter(
      (one) => isAbout(one) && one.shared >= (best[0]?.shared ?? 0),
    );
    if (saying.length === 0) {
      if (claim.denied === 'not' && best.every(isUndenied)) {
        return flaw(
          'polarity-reversed',
          draft,
          claim,
          `The source says nothing of “not ${claim.text}”.`,
        );
      }
      continue;
    }
    if (near.length === 0) continue;
    if (saysBoth(claim, draft)) continue;
    const found = sameWords(
      claim,
      near.flatMap(({ source }) => nearestOf(claim, draft, source)),
    );
    if (found.some(({ agrees }) => agrees)) continue;
    const { other } = found[0] ?? {};
    if (!other) continue;
    // Two clauses that both say no may say it of different words.
    if (isOfDenial(claim, other) && bothDeny(claim, other, draft, near)) continue;
    // That there is none of a thing may be said in many ways.
    if (other.denied === 'none' && draftIsNegative) continue;
    if (claim.denied === 'none' && near.some(({ source }) => source.isNegative)) continue;
    const rule = claim.pairs.some(({ pair }) => pair === 'rise')
      ? 'direction-reversed'
      : 'polarity-reversed';
    const said =
      other.denied === null
        ? other.text
        : `${other.denied === 'none' ? 'no' : 'not'} ${other.text}`;
    return flaw(rule, draft, claim, `The source says the contrary: “${said}”.`);
  }
  return null;
};

/** The word itself, where it stands there, says more than its contraries. */
function sameWords(claim: Claim, found: readonly Counterpart[]): readonly Counterpart[] {
  const same = found.filter(({ other }) => other.stem === claim.stem);
  return same.length > 0 ? same : found;
}

/** A sentence with both of two contraries opposes them itself: "south of the town, and heading north". */
const saysBoth = (claim: Claim, { claims }: Draft): boolean =>
  claims.some(
    (one) =>
      one.content &&
      one.pairs.some(({ pair, side }) =>
        claim.pairs.some((own) => own.pair === pair && own.side !== side),
      ),
  );

/** Only a small word makes the two differ. */
const isOfDenial = (claim: Claim, other: Claim): boolean =>
  (claim.denied === null) !== (other.denied === null);

/** Each denies something in that clause that the other does not. */
function bothDeny(
  { clause }: Claim,
  other: Claim,
  { claims }: Draft,
  near: readonly Alignment[],
): boolean {
  const own = deniedIn(claims, clause);
  const { source } = near.find((one) => one.source.claims.includes(other)) ?? {};
  const there = source ? deniedIn(source.claims, other.clause) : new Set<string>();
  const lacks = (one: ReadonlySet<string>, two: ReadonlySet<string>): boolean =>
    [...one].some((stem) => !two.has(stem));
  return lacks(own, there) && lacks(there, own);
}

const deniedIn = (claims: readonly Claim[], clause: number): Set<string> =>
  new Set(claims.filter((one) => one.clause === clause && one.denied).map(({ stem }) => stem));

const isUndenied = ({ source, shared, own }: Alignment): boolean =>
  !source.isNegative && shared >= 2 && shared / own >= 0.6;

/** A sentence that says both of two contraries says each in a clause of its own: the one that has most in common decides. */
function nearestOf(claim: Claim, { claims }: Draft, source: SourceSentence): Counterpart[] {
  const all = counterparts(claim, source.claims);
  if (all.every(({ agrees }) => agrees) || !all.some(({ agrees }) => agrees)) return all;
  const around = new Set(
    claims.filter((other) => other !== claim && other.clause === claim.clause).flatMap(comparedBy),
  );
  const weight = ({ other }: Counterpart): number =>
    source.claims.filter(
      (one) =>
        one.clause === other.clause &&
        one.start !== other.start &&
        comparedBy(one).some((word) => around.has(word)),
    ).length;
  const most = (agreeing: boolean): number =>
    Math.max(...all.filter(({ agrees }) => agrees === agreeing).map(weight));
  // One word more in common decides nothing.
  const isOther = most(false) >= most(true) + 2;
  return all.filter(({ agrees }) => agrees !== isOther);
}

/** What a word is known again by: its sense, or its digits. */
const comparedBy = ({ content, sense, lower }: Word): string[] =>
  content ? [sense] : /^\p{N}/u.test(lower) ? [lower] : [];

/** "not" in a sentence that is else its source's, and none in one whose source has it. */
const denial: Find = (draft, sources) => {
  const own = sensesOf(draft.claims);
  const all = sources.map((source) => ({
    source,
    shared: [...own].filter((sense) => source.senses.has(sense)).length,
  }));
  const most = Math.max(0, ...all.map(({ shared }) => shared));
  if (most < ENOUGH || most / own.size < MOSTLY) return null;
  const nearest = all.filter(({ shared }) => shared === most).map(({ source }) => source);
  const word = draft.claims.find(({ lower }) => DENIES.test(lower));
  const deniesToo = all.some(({ source, shared }) => shared > 0 && source.isNegative);
  if (word && !deniesToo) {
    return flaw(
      'polarity-reversed',
      draft,
      word,
      'The source says this, and denies nothing of it.',
    );
  }
  if (isNegative(draft.claims)) return null;
  for (const { claims } of nearest) {
    const denied = claims.find(
      (claim) => DENIES.test(claim.lower) && isTaken(claim.clause, claims, own),
    );
    const [first] = draft.claims;
    if (denied && first) {
      return flaw('polarity-reversed', draft, first, `The source says “${denied.text}” here.`);
    }
  }
  return null;
};
const DENIES =
  /^(?:not|never|nobody|none|neither|cannot|(?:did|does|do|is|was|are|were|has|have|had|wo|ca|could|would)nt)$/;
const ENOUGH = 3;
const MOSTLY = 0.7;

/** Whether a sentence says nearly all of a clause of its source. */
function isTaken(clause: number, claims: readonly Claim[], own: ReadonlySet<string>): boolean {
  const senses = sensesOf(claims.filter((one) => one.clause === clause));
  const shared = [...senses].filter((sense) => own.has(sense)).length;
  return senses.size >= 2 && shared >= senses.size * MOSTLY;
}

/** "wounded" where the source says "killed" of them, and nothing of wounds. */
const otherFate: Find = (draft, sources) => {
  const said = new Set(sources.flatMap(({ senses }) => [...senses]));
  const own = sensesOf(draft.claims);
  for (const claim of draft.claims) {
    if (!FATE_SENSES.has(claim.sense) || said.has(claim.sense) || claim.denied) continue;
    if (sources.some(({ claims }) => counterparts(claim, claims).length > 0)) continue;
    const other = aligned(claim, draft, sources)
      .filter(({ shared }) => shared >= 2)
      .flatMap(({ source }) => source.claims)
      .find(({ sense, denied }) => FATE_SENSES.has(sense) && !own.has(sense) && !denied);
    if (other) return flaw('polarity-reversed', draft, claim, `The source says “${other.text}”.`);
  }
  return null;
};
const FATE_SENSES = new Set(FATES.map(stemOf));

/** "before dawn" for "after dawn": one small word and the same one after it. */
const turned: Find = (draft, sources) => {
  for (const [at, claim] of draft.claims.entries()) {
    if (!TURNING.has(claim.lower)) continue;
    const next = nextContent(draft.claims, at);
    if (!next) continue;
    const others = sources.flatMap(({ claims }) =>
      claims.filter(
        (other, index) =>
          TURNING.has(other.lower) && nextContent(claims, index)?.stem === next.stem,
      ),
    );
    if (others.some(({ lower }) => lower === claim.lower)) continue;
    const opposed = others.find(({ pairs }) =>
      pairs.some(({ pair }) => claim.pairs.some((one) => one.pair === pair)),
    );
    if (opposed) {
      return flaw(
        'polarity-reversed',
        draft,
        claim,
        `The source says “${opposed.text} ${next.text}”.`,
      );
    }
  }
  return null;
};

const nextContent = (claims: readonly Claim[], at: number): Claim | undefined =>
  claims.slice(at + 1, at + 4).find(({ content }) => content);

/** Something certain that the source leaves open, and the other way round. */
const otherCertainty: Find = (draft, sources) => {
  const leavesOpen = isHedged(draft.claims);
  for (const claim of draft.claims) {
    if (!claim.content || claim.capital || claim.denied) continue;
    const saying = sources.filter(({ claims }) => claims.some(({ stem }) => stem === claim.stem));
    const near = aligned(claim, draft, saying).filter(isAbout);
    const same = near.flatMap(({ source }) =>
      source.claims.filter(({ stem, content }) => content && stem === claim.stem),
    );
    if (same.length === 0) continue;
    const says = new Set(same.map(({ certainty }) => certainty));
    if (!leavesOpen && !says.has('fact') && !says.has('future')) {
      const how = says.has('possible') ? 'possible' : 'expected or reported';
      return flaw(
        'certainty-changed',
        draft,
        claim,
        `The source is less sure of “${claim.text}”: it says that this is ${how}.`,
      );
    }
    if (!leavesOpen && claim.certainty === 'fact' && isPast(claim) && !says.has('fact')) {
      return flaw(
        'certainty-changed',
        draft,
        claim,
        `In the source “${claim.text}” has not happened yet.`,
      );
    }
    const isSure = near.every(({ source }) => !source.isHedged);
    if (
      claim.certainty === 'possible' &&
      isSure &&
      !says.has('possible') &&
      !says.has('expected')
    ) {
      return flaw(
        'certainty-changed',
        draft,
        claim,
        'The source says this for certain, not that it may be.',
      );
    }
  }
  return null;
};

/** A form that tells of what is over. */
const isPast = ({ lower, stem }: Word): boolean =>
  /ed$/.test(lower) ? stem !== lower : PAST.has(lower);
const PAST = new Set(
  'began came fell rose went left gave took held met sent paid built broke cut ran grew sank found'.split(
    ' ',
  ),
);
