import { DOCUMENT_WORDS } from '../language/en/speech.ts';
import { type Alignment, aligned, type Draft, type Find, isAbout } from './alignment.ts';
import { type Claim, isSpeech } from './claims.ts';
import { flawAt } from './finding.ts';
import { isNegative, type SourceSentence, sensesOf } from './source-claims.ts';
import type { Word } from './words.ts';

/** A word of the source that says the same as a claim, or its contrary, with which of the two it is. */
export interface Counterpart {
  readonly other: Claim;
  readonly agrees: boolean;
}

export function counterparts(claim: Claim, claims: readonly Claim[]): Counterpart[] {
  const turned = ({ denied }: Claim): boolean => denied !== null;
  return claims.flatMap((other): Counterpart[] => {
    // A small word that is written large is part of a name: "Lower Ilma".
    if (!(other.content || isSpeech(other)) || (other.capital && other.start > 0)) return [];
    if (claim.denied === 'open' || other.denied === 'open') return [];
    if ((isSpeech(claim) || isSpeech(other)) && claim.stem !== other.stem) return [];
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
export const contrary: Find = (draft, sources) => {
  const draftIsNegative = isNegative(draft.claims);
  for (const claim of draft.claims) {
    if (!(claim.content || isAsked(claim, draft)) || (claim.capital && claim.start > 0)) continue;
    if (isDocument(claim, draft)) continue;
    if (isToldNegatively(claim, draft, sources)) continue;
    const saying = sources.filter(({ claims }) => counterparts(claim, claims).length > 0);
    const best = aligned(claim, draft, sources);
    const near = aligned(claim, draft, saying).filter(
      (one) => isAbout(one) && one.shared >= (best[0]?.shared ?? 0),
    );
    if (saying.length === 0) {
      if (claim.denied === 'not' && !isLeftOpen(claim, sources) && best.every(isUndenied)) {
        return flawAt('polarity-reversed', draft, claim, (say) => say.neverDenied(claim.text));
      }
      continue;
    }
    if (near.length === 0) continue;
    if (saysBoth(claim, draft)) continue;
    // Of the airport it is said, and the contrary of the harbour.
    if (agreesElsewhere(claim, draft, saying)) continue;
    const isElsewhere = near.every(({ source }) => !rejects(source));
    if (claim.denied === 'not' && isElsewhere && sources.some(rejects)) continue;
    const found = sameWords(
      claim,
      near.flatMap(({ source }) => nearestOf(claim, draft, source)),
    );
    if (found.some(({ agrees }) => agrees) || isFirstTime(claim, draft, near)) continue;
    if (isTimed(claim, draft, near)) continue;
    const { other } = found[0] ?? {};
    if (!other || isOfOtherThing(claim, other, draft, near)) continue;
    // What was promised may not have been done.
    const isYetTo = /\byet to\b/i.test(draft.text) || isPerfect(claim, draft);
    if (claim.denied === 'not' && isYetTo && other.certainty === 'future') continue;
    // Two clauses that both say no may say it of different words.
    if (isOfDenial(claim, other) && bothDeny(claim, other, draft, near)) continue;
    // That there is none of a thing may be said in many ways.
    if (other.denied === 'none' && draftIsNegative) continue;
    if (claim.denied === 'none' && near.some(({ source }) => source.isNegative)) continue;
    if (isOfOtherOne(claim, draft, near, sources)) continue;
    if (isOfDenial(claim, other) && isToldAsLack(claim, other, draft, near)) continue;
    // Who calls for something says that it is not so yet.
    if (isAskedFor(claim, draft) && other.certainty !== 'future') continue;
    const rule = claim.pairs.some(({ pair }) => pair === 'rise')
      ? 'direction-reversed'
      : 'polarity-reversed';
    const how = other.denied === 'none' ? 'none' : 'not';
    return flawAt(rule, draft, claim, (say) =>
      say.contrary(other.denied === null ? other.text : say[how](other.text)),
    );
  }
  return null;
};

/** What was so before it was turned: "had been shut" of what reopened, "has power again" of what was restored. */
const isTimed = (claim: Claim, { text }: Draft, near: readonly Alignment[]): boolean =>
  near.some(
    ({ source }) =>
      (/\bhad been\b/i.test(text) && /\bre(?:open|start|sum|stor)\p{L}*/iu.test(source.text)) ||
      // "may no longer travel" of a travel ban
      (claim.denied !== null && source.text.includes(`${claim.text} ban`)),
  ) ||
  (/\bagain\b/i.test(text) &&
    near.some(({ source }) => /\b(?:restor|resum|repair|reopen|recover)/i.test(source.text))) ||
  (/\b(?:no|not|none|nobody)\b.*\bbefore\b/i.test(text) &&
    near.some(({ source }) => /\b(?:until|till)\b/i.test(source.text)));

/** "a lack of fuel" of "fuel for four days at most", "evidence was lacking" of "a lack of evidence". */
const isToldAsLack = (
  { denied }: Claim,
  other: Claim,
  { text }: Draft,
  near: readonly Alignment[],
): boolean =>
  LACKS.test(text) &&
  (other.denied !== null ||
    (denied !== null && near.some(({ source }) => SCANT.test(source.text))));
const LACKS = /\b(?:lack(?:s|ed|ing)?|short(?:age)?|scarce|insufficient)\b/i;
const SCANT =
  /\b(?:at most|only|no more than|less than|barely|hardly|just|not enough|run(?:s|ning)? (?:out|short))\b/i;

/** "called on both parties to resume talks". */
const isAskedFor = (claim: Claim, { claims }: Draft): boolean => {
  const at = claims.indexOf(claim);
  return (
    claims[at - 1]?.lower === 'to' &&
    claims.slice(Math.max(0, at - 8), at).some(({ lower }) => ASKS.test(lower))
  );
};
const ASKS =
  /^(?:call(?:s|ed|ing)?|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|appeal(?:s|ed|ing)?|want(?:s|ed)?|press(?:es|ed|ing)?|invit(?:e|es|ed)|told)$/;

/** "has been built": of what is over. */
const isPerfect = (claim: Claim, { claims }: Draft): boolean =>
  claims
    .slice(Math.max(0, claims.indexOf(claim) - 3), claims.indexOf(claim))
    .some(({ lower }) => /^(?:has|have|had|was|were)$/.test(lower));

/** "without tickets" of "without one", "did not want to say anything" of "would not comment". */
function isToldNegatively(
  claim: Claim,
  { claims }: Draft,
  sources: readonly SourceSentence[],
): boolean {
  if (claim.denied === null) return false;
  const before = claims.slice(0, claims.indexOf(claim)).some(({ lower }) => lower === 'without');
  const isOther = ({ text, claims: own }: SourceSentence): boolean =>
    /\bwithout\b/i.test(text) && !own.some(({ stem }) => stem === claim.stem);
  if (before && sources.some(isOther)) return true;
  return (
    isSpeech(claim) &&
    sources.some(({ text }) =>
      /^(?:no|nobody|none)\b|\b(?:not|declined to|refused to) (?:comment|speak|say|answer)/i.test(
        text,
      ),
    )
  );
}

/**
 * Two contraries say something of one thing only where their clauses have a word in common beside names, or where
 * the draft says little that its source's sentence does not.
 */
function isOfOtherThing(
  claim: Claim,
  other: Claim,
  { claims }: Draft,
  near: readonly Alignment[],
): boolean {
  if (claim.stem === other.stem) return false;
  const alignment = near.find(({ source }) => source.claims.includes(other));
  if (!alignment || alignment.shared >= alignment.own * MOSTLY) return false;
  const there = sensesAround(other, alignment.source.claims);
  // "…, which he denies": what is denied stands in the clause before.
  const before =
    there.size > 0
      ? there
      : sensesOf(
          alignment.source.claims.filter((one) => one.clause === other.clause - 1 && !one.capital),
        );
  return sensesAround(claim, claims).isDisjointFrom(before);
}

/** "Dorin spoke of it" of "Taleb did not speak": each is named in a sentence of its own. */
const isOfOtherOne = (
  { clause }: Claim,
  { claims }: Draft,
  near: readonly Alignment[],
  sources: readonly SourceSentence[],
): boolean => {
  const own = namesIn(claims.filter((one) => one.clause === clause));
  return (
    own.size > 0 &&
    sources.some(({ claims }) => !namesIn(claims).isDisjointFrom(own)) &&
    near.every(({ source }) => {
      const there = namesIn(source.claims);
      const isTold = source.claims.some(({ lower }) => /^(?:he|she|they|it)$/.test(lower));
      return !isTold && there.size > 0 && there.isDisjointFrom(own);
    })
  );
};

const namesIn = (claims: readonly Claim[]): Set<string> =>
  new Set(claims.flatMap(({ capital, content, lower }) => (capital && content ? [lower] : [])));

/** What else the clause of a claim says, names left out. */
const sensesAround = (claim: Claim, claims: readonly Claim[]): Set<string> =>
  sensesOf(claims.filter((one) => one !== claim && one.clause === claim.clause && !one.capital));

/** Whether a sentence has the claim's word, and leaves open whether it is so. */
const isLeftOpen = ({ stem }: Claim, sentences: readonly SourceSentence[]): boolean =>
  sentences.some(({ claims }) => claims.some((one) => one.stem === stem && one.denied === 'open'));

/** Another sentence says the same as the claim, and has more in common with its clause than the one that says the contrary, names left out. */
function agreesElsewhere(
  claim: Claim,
  { claims }: Draft,
  saying: readonly SourceSentence[],
): boolean {
  const around = sensesAround(claim, claims);
  const most = (agreeing: boolean): number =>
    Math.max(
      0,
      ...saying
        .filter((source) =>
          counterparts(claim, source.claims).some(({ agrees }) => agrees === agreeing),
        )
        .map(({ senses }) => senses.intersection(around).size),
    );
  return most(true) > most(false);
}

/** "met for the first time in three years" is "had not met for three years", and "last met in 2019" "not met since 2019". */
const isFirstTime = (claim: Claim, { text }: Draft, near: readonly Alignment[]): boolean =>
  (claim.denied !== null && near.some(({ source }) => source.text.includes('first time'))) ||
  text.includes('first time') ||
  (/\blast\b/i.test(text) && near.some(({ source }) => /\bsince\b/i.test(source.text)));

/** "denies this": who says that it is not so may say so of all that was said before. */
const rejects = ({ claims }: SourceSentence): boolean =>
  claims.some(
    ({ lower }, at) =>
      /^(?:den(?:y|ies|ied)|rejects?|rejected|dismiss(?:es|ed)?)$/.test(lower) &&
      /^(?:this|it|that|them|these|the)$/.test(claims[at + 1]?.lower ?? ''),
  );

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

/** "the report says": what it is said in, and nothing that is said. */
const isDocument = (claim: Claim, { claims }: Draft): boolean =>
  DOCUMENT_WORDS.has(claim.lower) &&
  /^(?:the|a|an|this|its|their)$/.test(claims[claims.indexOf(claim) - 1]?.lower ?? '');

/** "did not say when" against "said when": of all saying only what is denied, or asked, is compared. */
function isAsked(claim: Claim, { claims }: Draft): boolean {
  if (!isSpeech(claim)) return false;
  const next = claims[claims.indexOf(claim) + 1]?.lower ?? '';
  return claim.denied === 'not' || /^(?:when|where|whether|how|who|why|what)$/.test(next);
}

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
  new Set(
    claims
      .filter((one) => one.clause === clause && one.denied && one.denied !== 'open')
      .map(({ stem }) => stem),
  );

const isUndenied = ({ source, shared, own }: Alignment): boolean =>
  !source.isNegative && shared >= 2 && shared / own >= (shared === 2 ? 1 : 0.75);

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
export const denial: Find = (draft, sources) => {
  const own = sensesOf(draft.claims);
  const all = sources.map((source) => ({
    source,
    shared: [...own].filter((sense) => source.senses.has(sense)).length,
  }));
  const most = Math.max(0, ...all.map(({ shared }) => shared));
  if (most < ENOUGH || most / own.size < MOSTLY) return null;
  const nearest = all.filter(({ shared }) => shared === most).map(({ source }) => source);
  const word = draft.claims.find(({ lower }) => DENIES.test(lower));
  // "has not left" of "has stayed": a word's contrary denies as well.
  const isSaidSo = draft.claims.some(
    (claim) =>
      claim.denied === 'not' &&
      nearest.some(({ claims }) => counterparts(claim, claims).some(({ agrees }) => agrees)),
  );
  const isOpen = draft.claims.some((claim) => claim.denied === 'not' && isLeftOpen(claim, nearest));
  if (isSaidSo || isOpen) return null;
  const deniesToo = all.some(({ source, shared }) => shared > 0 && source.isNegative);
  if (word && !deniesToo && nearest.every(({ text }) => !text.includes('first time'))) {
    return flawAt('polarity-reversed', draft, word, (say) => say.deniesNothing());
  }
  if (isNegative(draft.claims)) return null;
  for (const { claims } of nearest) {
    const denied = claims.find(
      (claim) => DENIES.test(claim.lower) && isTaken(claim.clause, claims, own),
    );
    const [first] = draft.claims;
    if (denied && first) {
      return flawAt('polarity-reversed', draft, first, (say) => say.saysHere(denied.text));
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
