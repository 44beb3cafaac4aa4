import { EXCLUSIVE, TURNING } from '../language/en/certainty.ts';
import { aligned, type Draft, type Find, isAbout } from './alignment.ts';
import {
  establishedCharge,
  inventedCause,
  knownCause,
  otherSideOfLimit,
  pledgePaid,
  provenCharge,
  seenHearsay,
  wishDone,
} from './allegations.ts';
import { isHedged } from './certainty.ts';
import { type Claim, claimsOf } from './claims.ts';
import { contrary, counterparts, denial } from './contrary.ts';
import { EXCHANGED_BONDS } from './exchanged-bonds.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import { isAcross } from './french.ts';
import type { ReadText } from './read-text.ts';
import { sensesOf, sentencesOf } from './source-claims.ts';
import type { SourceParagraph } from './source-text.ts';
import { brokenSilence, exchangedDirections, otherSide, otherVote } from './stances.ts';
import { stemOf, type Word } from './words.ts';

/** Where a sentence says the contrary of its source, or says it with another certainty; one finding at most. */
export function turnedClaims(
  { words, text }: ReadText,
  paragraphs: readonly SourceParagraph[],
  quoted: (word: Word) => boolean,
): VerifyFlaw[] {
  const draft: Draft = { text, claims: claimsOf(words).filter((claim) => !quoted(claim)) };
  const sources = paragraphs
    .filter(({ read, isRow }) => !isRow && !isAcross(read.text, text))
    .flatMap(sentencesOf);
  if (sources.length === 0) return [];
  const isEnglish = paragraphs.every(({ article }) => (article.language ?? 'en') === 'en');
  const last = isEnglish
    ? [
        establishedCharge,
        provenCharge,
        wishDone,
        pledgePaid,
        inventedCause,
        knownCause,
        seenHearsay,
        otherSideOfLimit,
        ...EXCHANGED_BONDS,
      ]
    : [];
  for (const find of [
    contrary,
    denial,
    otherKind,
    turned,
    otherVote,
    brokenSilence,
    otherSide,
    exchangedDirections,
    otherCertainty,
    ...last,
  ]) {
    const found = find(draft, sources);
    if (found) return [found];
  }
  return [];
}

/** "wounded" where the source says "killed" of them, or "troops" where it says "rebels". */
const otherKind: Find = (draft, sources) => {
  const said = new Set(sources.flatMap(({ senses }) => [...senses]));
  const own = sensesOf(draft.claims);
  for (const claim of draft.claims) {
    if (claim.denied) continue;
    for (const row of KINDS) {
      const kind = row.find((senses) => senses.has(claim.sense));
      if (!kind || [...kind].some((sense) => said.has(sense))) continue;
      const others = new Set(row.filter((one) => one !== kind).flatMap((senses) => [...senses]));
      // What says the same, or its contrary, in a word of no row is compared by itself.
      const isCompared = sources.some(({ claims }) =>
        counterparts(claim, claims).some(({ other }) => !others.has(other.sense)),
      );
      if (isCompared) continue;
      const other = aligned(claim, draft, sources)
        .filter(({ shared, own: all }) => shared >= 2 || all <= FEW)
        .flatMap(({ source }) => source.claims)
        .find(({ sense, denied }) => others.has(sense) && !own.has(sense) && !denied);
      if (other) return flawAt('polarity-reversed', draft, claim, (say) => say.says(other.text));
    }
  }
  return null;
};
const KINDS = EXCLUSIVE.map((row) => row.map((words) => new Set(words.map(stemOf))));
/** Of so few words one in common is enough. */
const FEW = 3;

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
      return flawAt('polarity-reversed', draft, claim, (say) =>
        say.says(`${opposed.text} ${next.text}`),
      );
    }
  }
  return null;
};

const nextContent = (claims: readonly Claim[], at: number): Claim | undefined =>
  claims.slice(at + 1, at + 5).find(({ content }) => content);

/** Something certain that the source leaves open, and the other way round. */
const otherCertainty: Find = (draft, sources) => {
  const leavesOpen = isHedged(draft.claims);
  for (const claim of draft.claims) {
    if (!claim.content || claim.capital || claim.denied) continue;
    const saying = sources.filter(({ claims }) => claims.some(({ stem }) => stem === claim.stem));
    const near = aligned(claim, draft, saying).filter(isAbout);
    const same = near.flatMap(({ source }) =>
      source.claims.filter(
        ({ stem, content, denied }) => content && denied !== 'open' && stem === claim.stem,
      ),
    );
    if (same.length === 0) continue;
    const says = new Set(same.map(({ certainty }) => certainty));
    if (!leavesOpen && !says.has('fact') && !says.has('future')) {
      const how = says.has('possible') ? 'possible' : 'expected';
      return flawAt('certainty-changed', draft, claim, (say) => say.lessSure(claim.text, how));
    }
    if (
      !leavesOpen &&
      claim.certainty === 'fact' &&
      isPast(claim, draft.claims) &&
      !says.has('fact')
    ) {
      return flawAt('certainty-changed', draft, claim, (say) => say.wordNotYet(claim.text));
    }
    const isSure = near.every(({ source }) => !source.isHedged);
    const isOnlyAble = says.has('future') && draft.claims.some(({ lower }) => lower === 'could');
    if (
      claim.certainty === 'possible' &&
      isSure &&
      !isOnlyAble &&
      !says.has('possible') &&
      !says.has('expected') &&
      !near.some(({ source }) => PERMITS.test(source.text))
    ) {
      return flawAt('certainty-changed', draft, claim, (say) => say.certain());
    }
  }
  return null;
};

/** "lets governors set prices": they may. */
const PERMITS =
  /\b(?:lets?|letting|allow(?:s|ed)?|permit(?:s|ted)?|authori[sz]e[sd]?|entitled?)\b/i;

/** A form that tells of what is over: "opened", "was set up". */
function isPast(claim: Claim, claims: readonly Claim[]): boolean {
  const { lower, stem } = claim;
  const at = claims.indexOf(claim);
  const before = claims.slice(Math.max(0, at - 2), at);
  if (before.some((word) => /^(?:was|were|has|have|had)$/.test(word.lower))) return true;
  return /ed$/.test(lower) ? stem !== lower : PAST.has(lower);
}
const PAST = new Set(
  'began came fell rose went left gave took held met sent paid built broke cut ran grew sank found'.split(
    ' ',
  ),
);
