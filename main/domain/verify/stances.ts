import { aligned, type Find } from './alignment.ts';
import type { Claim } from './claims.ts';
import { flawAt } from './finding.ts';
import type { Tell } from './messages/messages.ts';
import type { Word } from './words.ts';

const FOR = /\bin favou?r\b|\bvot(?:e|es|ed|ing) for\b/i;
const AGAINST = /\bagainst\b/i;

/** "voted in favour" where the source says "voted against", and the other way round. */
export const otherVote: Find = (draft, sources) => {
  const word = draft.claims.find(({ lower }) =>
    /^(?:favou?r|against|vot(?:e|es|ed|ing))$/.test(lower),
  );
  if (!word || FOR.test(draft.text) === AGAINST.test(draft.text)) return null;
  const [said, contrary] = FOR.test(draft.text) ? [FOR, AGAINST] : [AGAINST, FOR];
  const near = aligned(word, draft, sources).filter(({ shared }) => shared >= 2);
  if (near.length === 0 || sources.some(({ text }) => said.test(text))) return null;
  const other = near.find(({ source }) => contrary.test(source.text));
  const words = other && contrary.exec(other.source.text)?.[0];
  return words ? flawAt('polarity-reversed', draft, word, (say) => say.says(words)) : null;
};

const STANCE =
  /^(?:welcom|prais|critici[sz]|condemn|reject|support|oppos|dismiss|den(?:y|i)|confirm|back|endors|approv|defend)(?:e|es|s|ed|ing|y|ies|ied)?$/;
const SILENT =
  /\b(?:(?:did|does|do|has|have|had|would|could) not (?:yet )?(?:comment|respond|reply|react|answer)|declin\w+ to (?:comment|answer|respond)|no comment|not (?:available|immediately available) for comment)/i;

/** "Marr welcomed the truce" of somebody who "did not comment". */
export const brokenSilence: Find = (draft, sources) => {
  const claim = draft.claims.find(({ lower, denied }) => STANCE.test(lower) && !denied);
  if (!claim || sources.some(({ senses }) => senses.has(claim.sense))) return null;
  const names = draft.claims.filter(
    ({ capital, content, start }) => capital && content && start < claim.start,
  );
  const named = sources.filter(({ claims }) =>
    names.some((name) => claims.some(({ lower }) => lower === name.lower)),
  );
  const silent = named.find(({ text }) => SILENT.test(text));
  const words = silent && SILENT.exec(silent.text)?.[0];
  return words && named.every(({ text }) => SILENT.test(text))
    ? flawAt('polarity-reversed', draft, claim, (say) => say.says(words))
    : null;
};

const BODY =
  /^(?:hand|arm|leg|eye|foot|knee|shoulder|ear|lung|kidney|side|bank|wing|lane|ankle|thigh|hip|wrist|elbow)s?$/;

/** "his right hand" of the left one. */
export const otherSide: Find = (draft, sources) => {
  const sided = (claims: readonly Claim[]) =>
    claims.flatMap((claim, at) => {
      const next = claims[at + 1];
      return /^(?:left|right)$/.test(claim.lower) && next && BODY.test(next.lower)
        ? [{ claim, of: next }]
        : [];
    });
  const there = sources.flatMap(({ claims }) => sided(claims));
  for (const { claim, of } of sided(draft.claims)) {
    const same = there.filter((one) => one.of.stem === of.stem);
    const [first] = same;
    if (first && same.every((one) => one.claim.lower !== claim.lower)) {
      const message: Tell = (say) => say.says(`${first.claim.text} ${first.of.text}`);
      return flawAt('polarity-reversed', draft, claim, message);
    }
  }
  return null;
};

/** A word that has a contrary, with the name that its clause goes on with. */
interface Bound {
  readonly claim: Claim;
  readonly name: Word;
}
const REACH = 4;

/** "rising in Mweya but declining in Harre" where the source says it the other way round. */
export const exchangedDirections: Find = (draft, sources) => {
  const own = bound(draft.claims);
  if (own.length < 2) return null;
  const there = sources.flatMap(({ claims }) => bound(claims));
  for (const one of own) {
    const agrees = there.some((other) => isOf(one, other) === 'same');
    const opposed = there.find((other) => isOf(one, other) === 'contrary');
    if (!agrees && opposed) {
      const message: Tell = (say) => say.saysOfOne(opposed.claim.text, one.name.text);
      return flawAt('direction-reversed', draft, one.claim, message);
    }
  }
  return null;
};

function bound(claims: readonly Claim[]): Bound[] {
  return claims.flatMap((claim, at) => {
    if (!claim.content || claim.pairs.length === 0 || claim.denied || claim.capital) return [];
    const name = claims
      .slice(at + 1, at + 1 + REACH)
      .find(({ capital, content, clause }) => capital && content && clause === claim.clause);
    return name ? [{ claim, name }] : [];
  });
}

function isOf(one: Bound, other: Bound): 'same' | 'contrary' | null {
  if (one.name.lower !== other.name.lower) return null;
  const sides = one.claim.pairs.flatMap(({ pair, side }) =>
    other.claim.pairs.filter((two) => two.pair === pair).map((two) => two.side === side),
  );
  return sides[0] === undefined ? null : sides[0] ? 'same' : 'contrary';
}
