import { IRREGULAR } from '../language/en/word-forms.ts';
import type { Amount } from '../reading/amounts/amounts.ts';
import { isArabic } from './arabic-names.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import { isFrench, isOneTongue } from './french.ts';
import type { Tell } from './messages/messages.ts';
import type { BorneNumber } from './numbers.ts';
import type { ReadText } from './read-text.ts';
import { type SourceSentence, sensesOf, sentencesOf } from './source-claims.ts';
import type { SourceParagraph } from './source-text.ts';
import { wordsOf } from './words.ts';

/** Words of English, French and Arabic. */
type OfTongues = readonly [en: RegExp, fr: RegExp, ar: RegExp];

/** Words after which a source only holds something for so. */
const HELD: OfTongues = [
  /\b(?:believ(?:e[sd]?|ing)|suspect(?:s?|(?<=(?:is|are|was|were|be) )ed| that)|suspected (?:of|to|that)|fear(?:s|ed|ing)? (?:that|a|an|the|more|up|most)|alleg(?:e[sd]?|edly|ing)|accus(?:e[sd]?|ing) [^.;]{0,60}? of|charged with|claim(?:s|ed) (?:that|to)|sp(?:eaks?|oke) of|blam(?:e[sd]?|ing) [^.;,]{0,60}? for|assum(?:e[sd]?|ing)|presum(?:e[sd]?|ably)|thought to|rumou?r\w*|may (?:have|be)|might|could (?:have|be)|possibl[ey]|probabl[ey]|likely|unconfirmed)\b/gi,
  /(?<!\p{L})(?:soupçonn\p{Ll}+|accus(?:e|ent|é|ait)[^.;]{0,60}? d(?:e |['’])|crai(?:t|gnent)|redoute(?:nt)?|pourrai(?:t|ent)|présumée?s?|probablement|serai(?:t|ent)|aurai(?:t|ent))(?!\p{L})/gu,
  /(?<!\p{L})[وف]?(?:يشتبه|تشتبه|المشتبه|اتهم|اتهمت|يتهم|تتهم|يخشى|تخشى|ربما|يعتقد|تعتقد|زعم|زعمت|يرجح|ترجح|مزاعم)(?!\p{L})/gu,
];
/** Words after which something is still to come. */
const AHEAD: OfTongues = [
  /\b(?:will(?! not have)|would(?! not have)|(?:is|are|was|were) (?:due )?to (?=\p{Ll})|plan(?:s|ned|ning)? (?:to|for)|intend(?:s|ed)? to|hope(?:s|d)? to|expected (?:to|in|on|by|next)|scheduled|projected|predicted|forecast|anticipated|looming|promis(?:e[sd]?|ing)|pledg(?:e[sd]?|ing)|vow(?:s|ed)?|want(?:s|ed)? to|threaten(?:s|ed)? to|agreed to|called? (?:a strike|for)|has called|propos(?:e[sd]?|al)|aims? (?:to|for)|targets?|seek(?:s|ing)? to|demand(?:s|ed)?|ask(?:s|ed)? (?:[^.;,]{1,40}? )?(?:for|to)|need(?:s|ed)? (?:to|for)?|appeal(?:s|ed)? for|recommend(?:s|ed)?|had advised)\b/giu,
  /(?<!\p{L})(?:prévoi\p{Ll}+|doi(?:t|vent)|devr\p{Ll}+|va|vont|compte(?:nt)?|envisage\p{Ll}*|souhait\p{Ll}+|prome(?:t|ttent)|propos\p{Ll}+|demand\p{Ll}+|réclam\p{Ll}+|\p{Ll}{3,}er(?:a|ont)|sera|seront|aura|auront)(?!\p{L})/gu,
  /(?<!\p{L})(?:[وف]?س[يتن]\p{L}{3,}|سوف|[وف]?ينص|المقرر|[وف]?يعتزم|[وف]?تعتزم|[وف]?تخطط|[وف]?يخطط|المتوقع|[وف]?وعدت?|[وف]?تعهدت?|[وف]?طالبت?|[وف]?دعت?|[وف]?دعا)(?!\p{L})/gu,
];
const CONDITION =
  /\b(?:if|unless|provided|as long as|on condition)\b|(?<!\p{L})(?:si|sauf si|إذا|شرط|ما لم)(?!\p{L})/iu;

/** A sentence that leaves anything open itself, or says who holds it. */
const OPEN: OfTongues = [
  /\b(?:believ\w*|suspect\w*|fear\w*|alleg\w*|accus\w*|charge[sd]?|blam\w*|claim\w*|sa(?:y|ys|id)|accord\w*|report\w*|den(?:y|ies|ied)|may|might|could|can|should|possibl\w*|probabl\w*|likely|presum\w*|assum\w*|whether|unclear|unknown|told|tells?|view|disput\w*|trial|verdict|spoke|speaks?|wanted|estimat\w*|warn\w*|risk\w*|thought|think\w*|reject\w*|dismiss\w*|threat\w*)\b/i,
  /(?<!\p{L})(?:selon|soupçonn\p{L}+|accus\p{L}+|crai\p{L}+|redout\p{L}+|pourrai\p{L}+|présumé\p{L}*|affirm\p{L}+|assur\p{L}+|serai\p{L}*|aurai\p{L}*|a dit|indiqué|déclaré)(?!\p{L})/iu,
  /(?<!\p{L})[وف]?(?:يشتبه|تشتبه|المشتبه|اتهم|اتهمت|يتهم|تتهم|يخشى|تخشى|ربما|قد|يعتقد|تعتقد|زعم|زعمت|قال|قالت|بحسب|وفق\p{L}*|حسب|نفى|نفت|ينفي|تنفي|نفي)(?!\p{L})/u,
];
const TO_COME: OfTongues = [
  /\b(?:will|would|to be|(?:is|are|was|were) (?:due )?to|plan\w*|intend\w*|hop\w+|expect\w*|scheduled|due|promis\w*|pledg\w*|vow\w*|wants?|wanted|threat\w*|agree\w*|propos\w*|call\w*|aim\w*|seek\w*|demand\w*|ask\w*|need\w*|appeal\w*|set to|may|might|could|should|must|can|not|never|no|until|before|provides?|under (?:the|an?)|if|unless|advis\w*|recommend\w*|later|ready|prepar\w*|possible|yet|accept\w*|condition\w*|offer\w*|want\w*)\b/i,
  /(?<!\p{L})(?:prév\p{L}+|doi(?:t|vent)|devr\p{L}+|va|vont|compte\p{L}*|envisag\p{L}+|souhait\p{L}+|prome\p{L}+|propos\p{L}+|demand\p{L}+|réclam\p{L}+|\p{Ll}{3,}er(?:a|ont)|sera|seront|pas|jamais|si)(?!\p{L})/u,
  /(?<!\p{L})(?:[وف]?س[يتن]\p{L}{3,}|سوف|[وف]?ينص|المقرر|[وف]?يعتزم|[وف]?تعتزم|[وف]?تخطط|[وف]?يخطط|المتوقع|[وف]?وعدت?|[وف]?تعهدت?|[وف]?طالبت?|[وف]?دعت?|[وف]?دعا|بموجب|لم|لن|خطة|موعد)(?!\p{L})/u,
];
/** Forms that tell of what is over, or going on. */
const OVER: OfTongues = [
  /\b(?:has|have|had|was|were|is|are) (?:\p{Ll}+ly |already |now |just |been |being )*(?:\p{Ll}{2,}(?:ed|en|wn|ng)|built|sent|set|begun|gone|paid|held|met|made|left|lost|cut|put|shut|done|won|on|in|come|risen|fallen|grown|dropped)\b|\b\p{Ll}{3,}ed\b|\b(?:began|came|fell|rose|went|left|gave|took|held|met|sent|paid|built|broke|cut|ran|grew|won|got|made|became|brought|bought|sold|shut)\b/iu,
  /(?<!\p{L})(?:a|ont|est|sont|avait|avaient|fut|furent) (?:été |déjà )*\p{L}{2,}(?:é|ée|és|ées|i|ie|is|ies|it|ite|ites|its|u|ue|us|ues|ert|erte)(?!\p{L})/iu,
  /\p{L}/u,
];
const within = ([en, fr, ar]: OfTongues, text: string): RegExp =>
  isArabic(text) ? ar : isFrench(text) ? fr : en;

const CERTAIN = /\b(?:establish(?:es|ed)|prove[sdn]?|verified|demonstrated)\b/i;
const SAID = /\b(?:sa(?:y|ys|id)|told|claim(?:s|ed)|according to|spoke of|believ\w+|accus\w+)\b/i;
const SUSPECTED =
  /\b(?:suspected|probable|alleged|presumed|unconfirmed)\b|(?<!\p{L})(?:suspect(?:s|es)?|présumé(?:s|es|e)?|probables?|المشتبه|مشتبه|محتملة)(?!\p{L})/iu;
const CONFIRMED =
  /\bconfirm(?:s|ed|ing)?\b|(?<!\p{L})(?:confirm\p{L}+|مؤكد\p{L}*|المؤكد\p{L}*|أكد\p{L}*|تأكد\p{L}*)(?!\p{L})/iu;

/** So much of a sentence stands in the one of its source, and so much of that behind the word that leaves it open. */
const MOSTLY = 0.6;
const ENOUGH = 2;

/** Something told as so that the source leaves open: only held, still to come, on a condition, or suspected. */
export function toldAsSo(sentence: ReadText, paragraphs: readonly SourceParagraph[]): VerifyFlaw[] {
  const all = paragraphs.filter(({ read }) => isOneTongue(read.text, sentence.text));
  const sources = all.flatMap(sentencesOf);
  const whole = { start: 0, end: sentence.text.length };
  const suspected = otherConfirmed(sentence, paragraphs);
  if (suspected) return [suspected];
  const own = sensesOf(sentence.words);
  const past = pastIn(sentence);
  for (const [opens, isOpen, needsOver, how] of KINDS) {
    if (
      within(isOpen, sentence.text).test(sentence.text) ||
      (needsOver && !within(OVER, sentence.text).test(sentence.text))
    )
      continue;
    const best = bearing(own, sources);
    if (best.length === 0) continue;
    // What it says has happened in the source too: "demanded that she go, who had signed it".
    if (
      needsOver &&
      best.some(({ claims }) =>
        claims.some(({ stem, lower }) => past.has(stem) && isPastForm(lower)),
      )
    )
      continue;
    const found = best.map((source) => openedBy(source, own, opens, past));
    const [first] = found;
    if (!first || found.some((one) => one === null)) continue;
    const message: Tell = (say) => say[how](first);
    return [flawAt('certainty-changed', sentence, whole, message)];
  }
  const proven = CERTAIN.exec(sentence.text);
  if (proven && !/\b(?:not|never|no|nobody|neither)\b/i.test(sentence.text)) {
    const best = bearing(own, sources);
    const said = best.map(({ text }) =>
      CERTAIN.test(text) ? null : (SAID.exec(text)?.[0] ?? null),
    );
    const [first] = said;
    if (
      first &&
      said.every((one) => one !== null) &&
      !sources.some(({ text }) => CERTAIN.test(text))
    ) {
      const span = { start: proven.index, end: proven.index + proven[0].length };
      return [
        flawAt('certainty-changed', sentence, span, (say) => say.saysOnlyNot(first, proven[0])),
      ];
    }
  }
  return [];
}

const KINDS: readonly (readonly [
  opens: OfTongues,
  isOpen: OfTongues,
  needsOver: boolean,
  how: 'onlyHeld' | 'notYet',
])[] = [
  [HELD, OPEN, false, 'onlyHeld'],
  [AHEAD, TO_COME, true, 'notYet'],
];

/** The sentences of the source that say most of a sentence. */
function bearing(own: ReadonlySet<string>, sources: readonly SourceSentence[]): SourceSentence[] {
  const shared = sources.map(({ senses }) => senses.intersection(own).size);
  const most = Math.max(0, ...shared);
  if (most < ENOUGH || most < own.size * MOSTLY) return [];
  return sources.filter((_, at) => shared[at] === most);
}

/** The word of a source's sentence behind which nearly all stands that a sentence has of it. */
function openedBy(
  { text }: SourceSentence,
  own: ReadonlySet<string>,
  opens: OfTongues,
  past: ReadonlySet<string>,
): string | null {
  for (const match of text.matchAll(within(opens, text))) {
    const behind = text.slice(match.index + match[0].length).split(ENDS)[0] ?? '';
    const scope = sensesOf(wordsOf(behind));
    const before = sensesOf(wordsOf(text.slice(0, match.index)));
    const inScope = own.intersection(scope).size;
    // What both say before it has its own verb where it is more than a subject.
    const outside = own.intersection(before.difference(scope)).size;
    const [next] = wordsOf(behind).filter(({ content }) => content);
    const isVerb =
      next !== undefined && own.has(next.sense) && past.has(next.stem) && !/^\s*[,;:]/.test(behind);
    // All that is wished for.
    const isAll = opens === AHEAD && scope.size > 0 && inScope === scope.size;
    if (isVerb || isAll || (inScope >= ENOUGH && inScope >= own.size / 2 && inScope > outside))
      return match[0].trim().split(' ')[0] ?? null;
  }
  return null;
}
const ENDS =
  /[;.؛]|, (?:and|but|while|which|who|where|with|an?|half|most|some|of (?:which|whom)|\d)(?!\p{L})|\b(?:but|while|whereas|although|because|since|after)\b|, (?:et|mais|alors que|dont)\s/u;

/** Verbs in a form that tells of what is over. */
const pastIn = ({ words }: ReadText): Set<string> =>
  new Set(words.filter(({ lower }) => isPastForm(lower)).map(({ stem }) => stem));
const isPastForm = (lower: string): boolean =>
  !/^(?:has|have|had|was|were|is|are|been|being|am|did|does|done|says?|said)$/.test(lower) &&
  (/ed$/.test(lower) || (IRREGULAR.get(lower) ?? lower) !== lower);

/** "is to vote" of who has voted. */
export function stillToCome(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  const ahead =
    /\b(?:will|(?:is|are) (?:due |set |expected |scheduled )?to|plans? to|intends? to|hopes? to)\s+(?:be )?(\p{Ll}{3,})/u.exec(
      sentence.text,
    );
  const [verb] = wordsOf(ahead?.[1] ?? '');
  if (!ahead || !verb?.content) return [];
  const best = bearing(sensesOf(sentence.words), paragraphs.flatMap(sentencesOf));
  const done = best.map(({ claims, text }) =>
    TO_COME[0].test(text.replace(/\bto \p{Ll}+/gu, ' '))
      ? undefined
      : claims.find(
          ({ stem, lower, denied }) => stem === verb.stem && isPastForm(lower) && !denied,
        ),
  );
  const [first] = done;
  if (!first || done.some((one) => one === undefined)) return [];
  const span = { start: ahead.index, end: ahead.index + ahead[0].length };
  return [flawAt('certainty-changed', sentence, span, (say) => say.hasHappened(first.text))];
}

/** "released 14 detainees" where the source says with this number what is to come, in whatever language. */
export function doneWithNumber(sentence: ReadText, borne: readonly BorneNumber[]): VerifyFlaw[] {
  const own = sentence.text;
  if (within(TO_COME, own).test(own) || !within(OVER, own).test(own)) return [];
  return borne.flatMap(({ amount, by }) => {
    // "of the 12 million": what there was to be, and no more.
    if (/\b(?:of|for) (?:the |its |their )?$/i.test(own.slice(0, amount.start)) || amount.whole)
      return [];
    const opened = by.map(({ paragraph: { read, isRow }, amount: there }) =>
      isRow ? null : aheadOf(read.text, there),
    );
    const [first] = opened;
    if (!first || opened.some((one) => one === null)) return [];
    const message: Tell = (say) => say.notYet(first.trim());
    return [flawAt('certainty-changed', sentence, amount, message)];
  });
}

/** The word before or behind a number by which what it counts is still to come. */
function aheadOf(text: string, { start, end }: Amount): string | null {
  const [ahead, over] = [within(AHEAD, text), within(OVER_HERE, text)];
  const before =
    text
      .slice(0, start)
      .split(/[.؛;]\s/)
      .at(-1) ?? '';
  const found = [...before.matchAll(ahead)].at(-1);
  const between = found ? before.slice(found.index + found[0].length) : '';
  if (found && between.length < NEAR && !over.test(between) && !/[,،]/.test(between))
    return found[0];
  const [behind = ''] = text.slice(end).split(/[.؛;,،]/);
  const [next] = behind.matchAll(ahead);
  // "20 tonnes, and promises 50 more": the word is of the next number.
  if (next && /(?<!\p{L})(?:and|et|but|mais)(?!\p{L})|\sو/u.test(behind.slice(0, next.index)))
    return null;
  return next && next.index < NEAR && !over.test(behind.slice(0, next.index)) ? next[0] : null;
}
/** Characters between the word and the number that it is of. */
const NEAR = 50;
const OVER_HERE: OfTongues = [OVER[0], OVER[1], /(?<!\p{L})(?:قتل|أصيب|نزح|دمر|وصل|تم)\p{L}*/u];

const DID =
  /\b(?:carried out|(?:was|were|is|are) behind|(?:was|were|is|are) responsible for|committed|perpetrated|launched|staged|planted)\b/i;
const WEAK =
  /^(?:(?:Witnesses|Residents|Villagers|Locals|Relatives|Neighbours|Activists|Reports|Rumours|Unnamed|Unconfirmed) |Some |One )[^.;,]{0,40}?\b(?:said|say|says|claimed?|told|suggest(?:ed)?)\b/;
const DISPUTED =
  /\b(?:disagree\w*|disput\w*|contradict\w*|den(?:y|ies|ied)|reject\w*|(?:could|can) not be (?:independently )?(?:verified|checked|confirmed)|neither (?:account|version|claim|figure|side))\b/i;
const SAYS_THAT =
  /^(?:[^.;]{2,80}?) (?:sa(?:y|ys|id)|claims?|claimed|insists?|insisted|maintains?|argues?) (?:that )?/iu;

/** Who did it, of somebody who is only suspected, and what one side says of what another disputes. */
export function toldAsKnown(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  if (OPEN[0].test(sentence.text)) return [];
  const did = DID.exec(sentence.text);
  const names = sentence.words.filter(
    ({ capital, content, start }) => capital && content && start < (did?.index ?? 0),
  );
  for (const { text } of paragraphs.flatMap(sentencesOf)) {
    for (const held of did ? text.matchAll(HELD[0]) : []) {
      const behind = text.slice(held.index);
      if (
        names.length === 0 ||
        !names.every(({ text: name }) => behind.includes(name)) ||
        DID.test(text.slice(0, held.index))
      )
        continue;
      return [
        flawAt('certainty-changed', sentence, { start: 0, end: sentence.text.length }, (say) =>
          say.onlyHeld(held[0].split(' ')[0] ?? ''),
        ),
      ];
    }
  }
  const own = sensesOf(sentence.words);
  for (const paragraph of paragraphs) {
    const parts = sentencesOf(paragraph);
    const best = bearing(own, parts);
    const [one, more] = best;
    const says = one && SAYS_THAT.exec(one.text);
    if (!one || more || !says || own.size < ENOUGH) continue;
    const scope = sensesOf(wordsOf(one.text.slice(says[0].length).split(/;\s/)[0] ?? ''));
    const isDisputed =
      WEAK.test(one.text) ||
      // "The council says …; the institute says …": each says something else.
      one.text.split(/;\s/).filter((part) => SAYS_THAT.test(part)).length > 1 ||
      parts.some((part) => part !== one && DISPUTED.test(part.text));
    if (!isDisputed || own.intersection(scope).size < own.size * WHOLLY) continue;
    const message: Tell = (say) => say.onlySaid(says[0].trim());
    return [
      flawAt('certainty-changed', sentence, { start: 0, end: sentence.text.length }, message),
    ];
  }
  return [];
}
const WHOLLY = 0.8;

const STILL =
  /\bstill\b|(?<!\p{L})(?:toujours|encore|ما ز(?:ال|الت)|لا (?:يزال|تزال)|لا ز(?:ال|الت))(?!\p{L})/iu;
const NO_LONGER =
  /\b(?:no longer|not any ?more)\b|(?<!\p{L})(?:ne\s|n['’])[^.;,]{0,20}?(?<!\p{L})plus(?!\p{L})|(?<!\p{L})لم [يت]عد(?!\p{L})/iu;

/** "no longer" with the number that the source says of those who still do, and the other way round. */
export function stillOrNoLonger(sentence: ReadText, borne: readonly BorneNumber[]): VerifyFlaw[] {
  return borne.slice(0, 1).flatMap(({ amount, by }) => {
    const texts = by.map(({ paragraph }) => paragraph.read.text);
    for (const [said, contrary] of [
      [STILL, NO_LONGER],
      [NO_LONGER, STILL],
    ] as const) {
      const isTold = said.test(sentence.text) && !contrary.test(sentence.text);
      const other = contrary.exec(texts[0] ?? '');
      if (!isTold || !other || texts.some((text) => said.test(text) || !contrary.test(text)))
        continue;
      return [flawAt('polarity-reversed', sentence, amount, (say) => say.says(other[0]))];
    }
    return [];
  });
}

const UNSAID =
  /\b(?:did|does|do|has|have|had|would|could) not (?:say|said|tell|told|claim|claimed|state|stated|specify|give|mention|report)\b([^.;]*)/iu;
const TELLS = /\b(?:said|says|told|tells|claimed|stated|mentioned|reported|gave)\b/i;

/** "said that she had seen him" of who did not say so. */
export function saidAfterAll(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  const told = TELLS.exec(sentence.text);
  if (!told || /\b(?:not|never|no|nobody|without|declined|refused)\b/i.test(sentence.text))
    return [];
  const said = sensesOf(wordsOf(sentence.text.slice(told.index)));
  for (const { read } of paragraphs) {
    const unsaid = UNSAID.exec(read.text);
    if (!unsaid || said.size < ENOUGH) continue;
    const shared = sensesOf(wordsOf(unsaid[1] ?? '')).intersection(said).size;
    if (shared < ENOUGH || shared < said.size * MOSTLY) continue;
    const span = { start: told.index, end: told.index + told[0].length };
    const words = unsaid[0].slice(0, unsaid[0].length - (unsaid[1]?.length ?? 0));
    return [flawAt('polarity-reversed', sentence, span, (say) => say.says(words))];
  }
  return [];
}

/** "confirmed cases" of suspected ones. */
function otherConfirmed(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw | null {
  const own = CONFIRMED.exec(sentence.text);
  if (
    !own ||
    SUSPECTED.test(sentence.text) ||
    /\b(?:not|no|none|never|yet)\b|aucun|(?<!\p{L})pas(?!\p{L})|لم/iu.test(sentence.text)
  )
    return null;
  const texts = paragraphs.map(({ read, setting }) => `${read.text}\n${setting.text}`);
  if (texts.some((text) => CONFIRMED.test(text))) return null;
  const other = texts.map((text) => SUSPECTED.exec(text)).find((found) => found !== null);
  if (!other) return null;
  const span = { start: own.index, end: own.index + own[0].length };
  return flawAt('certainty-changed', sentence, span, (say) => say.saysNot(other[0], own[0]));
}

/** "A run-off will be held" of one that is held if nobody gets half of the votes. */
export function lostCondition(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  const said = /\b(?:will|is to|are to)\b/i.exec(sentence.text);
  if (
    !said ||
    CONDITION.test(sentence.text) ||
    /\b(?:may|might|could|would|should|possible|depend\w*|in case|in the event|otherwise|without|threat\w*)\b/i.test(
      sentence.text,
    )
  )
    return [];
  const best = bearing(sensesOf(sentence.words), paragraphs.flatMap(sentencesOf));
  const conditions = best.map(({ text }) => CONDITION.exec(text));
  const [first] = conditions;
  if (!first || conditions.some((one) => one === null)) return [];
  const span = { start: said.index, end: said.index + said[0].length };
  return [flawAt('certainty-changed', sentence, span, (say) => say.onCondition(first[0]))];
}
