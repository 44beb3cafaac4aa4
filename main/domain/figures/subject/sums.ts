import { PLACE_TAILS } from '../../language/en/place-words.ts';
import { insideAny, isCapital, lowerAt, skipHyphen } from '../../reading/sentence-tokens.ts';
import { endsPhrase, isAuxiliary, isFiniteVerb, isPlural } from '../../reading/word-classes.ts';
import type { Quantity } from '../quantity.ts';
import { MEASURE_HEADS, measuredSubject, nounBefore, nounEndingAt } from './measured.ts';
import { clauseStart, type Phrase, phraseFrom, type SubjectContext } from './noun-phrases.ts';

const MONEY_NOUNS =
  /^(?:appeal|plan|budget|fund|funds|funding|aid|grant|grants|loan|loans|damage|damages|cost|costs|losses|exports|imports|revenue|revenues|debt|deficit|gap|shortfall|package|bill|price|prices|requirements?|contribution|contributions|donation|donations|pledge|pledges|investment|tax|fine|ransom|salary|salaries|wage|wages|income|reserves|deal|contract|project|programme|program|operation|value|support|assistance|bail|compensation|turnover|profit|profits|savings|ration|rent|spending|trade|flour|maize|wheat|bread|rice|fuel|diesel|petrol)$/;

export function moneySubject(context: SubjectContext, quantity: Quantity): Phrase | null {
  const { tokens } = context;
  const at = quantity.next;
  const link = lowerAt(tokens, at);
  if (link === 'worth' && lowerAt(tokens, at + 1) === 'of')
    return phraseFrom(context, at + 2, false);
  if (link === 'in' || link === 'of') {
    const next = tokens[at + 1];
    const named =
      next &&
      !isCapital(next) &&
      !insideAny(next, context.times) &&
      !/^(?:the|a|an|its|their|this)$/.test(next.lower)
        ? phraseFrom(context, at + 1, false)
        : null;
    if (named && !PLACE_TAILS.has(lowerAt(tokens, named.next - 1))) return named;
  }
  if (lowerAt(tokens, quantity.first - 1) === 'worth') {
    const goods = nounEndingAt(context, quantity.first - 1);
    if (goods) return goods;
  }
  const paid = paidFor(context, quantity);
  if (paid) return paid;
  const sold = soldFor(context, quantity.first);
  if (sold) return sold;
  const label = labelBefore(context, quantity.first);
  if (label) return label;
  const before = lowerAt(tokens, quantity.first - 1);
  const determined =
    /^(?:a|an|the|its|their|this|that|new|another|estimated|additional|further|’s|'s)$/.test(
      before,
    ) || quantity.hyphened;
  if (tokens[at]?.kind === 'word' || quantity.hyphened) {
    const from = skipHyphen(tokens, at);
    const named =
      !endsPhrase(tokens[from]) && !isFiniteVerb(tokens[from])
        ? phraseFrom(context, from, false)
        : null;
    if (named && determined) return named;
  }
  const needed = /^(?:needs?|took|takes?|holds?|carries|can|had|have|has)$/;
  const bare = needed.test(lowerAt(tokens, quantity.first - 1));
  const measured = bare ? null : measuredSubject(context, quantity);
  if (measured) {
    const verb = lowerAt(tokens, quantity.first - 1);
    const head = lowerAt(tokens, measured.next - 1);
    if (MONEY_NOUNS.test(head) || verb !== 'of' || !isPlural(tokens[measured.next - 1])) {
      const person = /^(?:he|she|they|it)$/.test(head);
      if (!person) return measured;
    }
  }
  return moneyClauseSubject(context, quantity);
}

/** "pay 1,500 rupees a month for the school bus": what is paid for. */
function paidFor(context: SubjectContext, { first, next }: Quantity): Phrase | null {
  const { tokens } = context;
  const pays = tokens
    .slice(Math.max(0, first - PAID_NEAR), first)
    .some(({ lower }) => PAYS.test(lower));
  const span = /^(?:an?|per|each|every)$/.test(lowerAt(tokens, next)) ? next + 2 : next;
  if (!pays || lowerAt(tokens, span) !== 'for' || isCapital(tokens[span + 1])) return null;
  if (insideAny(tokens[span + 1], context.times) || tokens[span + 1]?.amount) return null;
  const goods = phraseFrom(context, span + 1, false);
  const measures = goods && MEASURE_HEADS.test(lowerAt(tokens, goods.next - 1));
  return measures && lowerAt(tokens, goods.next) === 'of'
    ? phraseFrom(context, goods.next + 1, false)
    : goods;
}
const PAYS =
  /^(?:pay|pays|paid|paying|owes?|owed|owing|charge[sd]?|charging|wants?|wanted|asks?|asked|demand(?:s|ed)?|spends?|spent)$/;
/** As many words may stand between the verb and the sum: "pay the guards about". */
const PAID_NEAR = 5;

/** "sell a kilo of beans for 4,200 shillings": what is sold, without its measure. */
function soldFor(context: SubjectContext, first: number): Phrase | null {
  const { tokens } = context;
  if (lowerAt(tokens, first - 1) !== 'for') return null;
  const verb = tokens.findLastIndex(
    (token, at) =>
      at < first - 1 && /^(?:sells?|sold|selling|buys?|bought|buying)$/.test(token.lower),
  );
  if (verb < 0 || first - 1 - verb > 7) return null;
  const of = tokens.findIndex(({ lower }, at) => at > verb && at < first - 1 && lower === 'of');
  const phrase = phraseFrom(context, of > verb ? of + 1 : verb + 1, false);
  return phrase?.next === first - 1 ? phrase : null;
}

/** "The appeal seeks $412 million": the clause's subject when it is a sum by its nature. */
function moneyClauseSubject(context: SubjectContext, quantity: Quantity): Phrase | null {
  const { tokens } = context;
  const start = clauseStart(context, quantity.first);
  for (let at = quantity.first - 1; at > start; at -= 1) {
    if (GIVES.test(lowerAt(tokens, at))) continue;
    if (
      !isFiniteVerb(tokens[at]) &&
      !isAuxiliary(tokens[at]) &&
      !/ed$|^seeks?$|^needs?$/.test(lowerAt(tokens, at))
    )
      continue;
    const subject = nounBefore(context, at, start);
    if (subject && MONEY_NOUNS.test(lowerAt(tokens, subject.next - 1))) return subject;
  }
  return null;
}

/** Verbs whose subject gives the sum and is not the sum: "the fund gave $5 million". */
const GIVES =
  /^(?:gave|gives?|given|pa(?:ys?|id)|donate[ds]?|pledge[ds]?|allocate[ds]?|release[ds]?|provide[ds]?|sen[dt]s?|grant(?:ed|s)?|award(?:ed|s)?|approve[ds]?|contribute[ds]?|offer(?:ed|s)?|sp(?:ent|ends?))$/;

/** "Prices: sorghum SDG 85,000 per sack; diesel SDG 5,200": words alone between a mark and the sum. */
function labelBefore({ tokens }: SubjectContext, at: number): Phrase | null {
  let first = at;
  while (first > 0 && tokens[first - 1]?.kind === 'word') first -= 1;
  const listed = first > 0 && /^[:;]$/.test(lowerAt(tokens, first - 1));
  if (!listed || first === at || at - first > 4) return null;
  const plain = tokens
    .slice(first, at)
    .every((token) => !endsPhrase(token) && !isFiniteVerb(token) && !/ed$/.test(token.lower));
  return plain ? { first, next: at } : null;
}
