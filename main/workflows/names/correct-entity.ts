import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Request } from '#contract';
import type {
  AppliedCorrection,
  CorrectionPreview,
  PreviewedArticle,
  PreviewedChange,
} from '#contract/names.ts';
import type { Span } from '#domain/document.ts';
import { applyCorrections } from '#domain/entities/correct/apply-corrections.ts';
import { anchorAt, anchorEverywhere, findAnchor } from '#domain/entities/correct/find-anchor.ts';
import { type MentionChange, mentionChanges } from '#domain/entities/correct/mention-changes.ts';
import { RuleIndex } from '#domain/entities/correct/rule-index.ts';
import type { CorrectionRule } from '#domain/entities/correct/types.ts';
import type { EntityAnalysis } from '#domain/entities/types.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { sha256 } from '../articles/prepare-revision.ts';
import { noArticle, type Workspace } from '../workspace.ts';

/** UTF-16 code units shown on each side of a mention. */
const CONTEXT = 40;

/** An analysis of an article that is not the stored one, with the library's rules applied. */
export function corrected(
  { store }: Pick<Workspace, 'store'>,
  { id, text }: { readonly id: string; readonly text: string },
  analysis: EntityAnalysis,
): EntityAnalysis {
  const rules = new RuleIndex(store.corrections.list()).rulesFor(text, id);
  return applyCorrections(analysis, text, rules, { article: id });
}

/**
 * What a correction would touch in the next articles, newest first; changes nothing. A name may stand in thousands
 * of them, so that whoever asks goes on behind the last one.
 */
export async function previewCorrection(
  workspace: Workspace,
  { after, ...request }: Request<'corrections.preview'>,
): Promise<Result<CorrectionPreview>> {
  const { store } = workspace;
  const made = rulesOf(workspace, request);
  if (!made.ok) return made;
  const ids = new Set(made.value.map(({ id }) => id));
  const others = store.corrections.list().filter(({ id }) => !ids.has(id));
  const rules = new RuleIndex([...others, ...made.value]);
  const { held, next } = heldBehind(workspace, made.value, after ?? null);
  const articles: PreviewedArticle[] = [];
  let unread = 0;
  for (const [index, { text, ...article }] of held.entries()) {
    // Windows must not wait for all of them.
    if (index % READ_IN_ONE_TURN === 0) await nextTurn();
    const read = store.corrected.beforeAndAfter(article.id);
    if (!read) {
      unread += 1;
      continue;
    }
    const own = rules.rulesFor(text, article.id);
    const corrected = applyCorrections(read.own, text, own, { article: article.id });
    const changes = mentionChanges(read.corrected, corrected);
    if (changes.length === 0) continue;
    articles.push({ ...article, changes: changes.map((change) => inContext(text, change)) });
  }
  const mentions = articles.reduce((sum, { changes }) => sum + changes.length, 0);
  return ok({ articles, mentions, unread, next });
}

/** Articles that are read anew for one answer, and before windows have a turn. */
const MOST_READ = 150;
const READ_IN_ONE_TURN = 20;

/** The next articles that hold the words of any of the rules, which are all of one scope. */
function heldBehind(
  { store }: Workspace,
  rules: readonly [CorrectionRule, ...CorrectionRule[]],
  after: CorrectionPreview['next'],
): ReturnType<Workspace['store']['corrections']['heldBehind']> {
  const [{ scope }] = rules;
  if (scope.kind === 'everywhere') {
    const quotes = rules.map(({ anchor }) => anchor.quote);
    return store.corrections.heldBehind(quotes, after, MOST_READ);
  }
  const { article: id } = scope;
  const told = store.articles.text(id);
  return { held: told ? [{ id, ...told }] : [], next: null };
}

/** Makes a correction a rule, or one for each form; one undoable step. The same one again becomes the latest, once. */
export function applyCorrection(
  workspace: Workspace,
  request: Request<'corrections.apply'>,
): Result<AppliedCorrection> {
  const { store, act } = workspace;
  const rules = rulesOf(workspace, request);
  if (!rules.ok) return rules;
  const [rule] = rules.value;
  const articles = articlesWith(workspace, rules.value);
  act(`Correct “${rule.anchor.quote}”`, articles, () => {
    for (const each of rules.value) store.corrections.put(each);
  });
  return ok({ rule, articles });
}

/** Takes rules back, whenever they were made; one undoable step however many. */
export function removeCorrections({ store, act }: Workspace, ids: readonly string[]): Result<null> {
  const rules = ids.flatMap((id) => store.corrections.get(id) ?? []);
  const missing = ids.find((id) => !rules.some((rule) => rule.id === id));
  if (missing !== undefined) {
    return fail(
      'no-correction',
      `There is no correction with the id “${missing}” in this library.`,
    );
  }
  const articles = articlesWith({ store }, rules);
  const label = rules.length === 1 ? 'Remove correction' : `Remove ${rules.length} corrections`;
  act(label, articles, () => store.corrections.remove(ids));
  return ok(null);
}

/** The content names a rule, so that two libraries which decide the same agree without asking. */
export function correctionId({ scope, anchor, action }: Omit<CorrectionRule, 'id' | 'created'>) {
  const type = 'type' in action ? action.type : '';
  const quote = 'quote' in action ? action.quote : '';
  const name = 'name' in action ? action.name : '';
  const { quote: words, before, after } = anchor;
  const article = scope.kind === 'article' ? scope.article : null;
  // As the store keeps it: a context may begin within a surrogate pair.
  const content = [article, words, before, after, action.kind, type, quote, name].map(
    (part) => part?.toWellFormed() ?? null,
  );
  return sha256(JSON.stringify(content)).slice(0, 32);
}

/** The articles that hold the words of any of the rules, newest first. */
function articlesWith(
  { store }: Pick<Workspace, 'store'>,
  rules: readonly CorrectionRule[],
): readonly string[] {
  const [first] = rules;
  if (first && rules.length === 1) return store.corrections.articlesWith(first);
  const ids = new Set(rules.flatMap((rule) => store.corrections.articlesWith(rule)));
  return store.articles.ids().filter((id) => ids.has(id));
}

type Dated = Pick<Workspace, 'store' | 'now'>;

/** The rule for the words at the place, and one for every other form that the request names. */
function rulesOf(
  workspace: Dated,
  request: Request<'corrections.apply'>,
): Result<readonly [CorrectionRule, ...CorrectionRule[]]> {
  const rule = ruleOf(workspace, request);
  if (!rule.ok) return rule;
  const { scope, forms = [] } = request;
  if (forms.length > 0 && (scope !== 'everywhere' || request.action.kind === 'resize')) {
    return fail('one-form', 'Other forms are corrected in the whole library only.');
  }
  if (forms.some((form) => !isName(form))) return noWords();
  const others = new Set(forms.filter((form) => form !== rule.value.anchor.quote));
  const alike = [...others].map((form): CorrectionRule => {
    const content = { ...rule.value, anchor: anchorEverywhere(form) };
    return { ...content, id: correctionId(content) };
  });
  return ok([rule.value, ...alike]);
}

const isName = (words: string): boolean =>
  words !== '' && words.length <= 2_000 && words.trim() === words && words.isWellFormed();

const noWords = (): Result<never> =>
  fail('no-words', 'Choose the words of one name, without white space around them.');

function ruleOf(
  { store, now }: Dated,
  { article: id, start, end, scope, action }: Request<'corrections.apply'>,
): Result<CorrectionRule> {
  const article = store.articles.get(id);
  if (!article) return noArticle(id);
  const { text } = article;
  const span = { start, end };
  const quote = text.slice(start, end);
  if (end > text.length || !isName(quote)) return noWords();
  const anchor = scope === 'mention' ? anchorAt(text, span) : anchorEverywhere(quote);
  const places = findAnchor(text, anchor);
  if (!places.some((place) => place.start === start)) {
    return places.length === 0 || scope !== 'mention'
      ? fail('half-a-word', `“${quote}” is not made of whole words: choose whole words.`)
      : fail(
          'same-surroundings',
          `“${quote}” stands elsewhere in the same words: correct it in the whole article.`,
        );
  }
  if (action.kind === 'resize' && !liesOver(text, span, action.quote)) {
    return fail('not-over', `“${action.quote}” does not lie over “${quote}” in this place.`);
  }
  const content = {
    scope:
      scope === 'everywhere'
        ? ({ kind: scope } as const)
        : ({ kind: 'article', article: id } as const),
    anchor,
    action,
  };
  return ok({
    id: correctionId(content),
    ...content,
    created: afterAll(store.corrections.list(), now()),
  });
}

/** The present, or just after the newest rule: the later has the last word, also within one tick or after the clock went back. */
function afterAll([newest]: readonly CorrectionRule[], present: string): string {
  const last = newest ? Date.parse(newest.created) + 1 : 0;
  return new Date(Math.max(Date.parse(present), last)).toISOString();
}

/** Whether the longer of the two quotes holds the shorter one at this place, as the rule will read it. */
function liesOver(text: string, { start, end }: Span, quote: string): boolean {
  const own = text.slice(start, end);
  if (own.includes(quote)) return true;
  const from = start - quote.indexOf(own);
  return quote.includes(own) && from >= 0 && text.startsWith(quote, from);
}

function inContext(text: string, change: MentionChange): PreviewedChange {
  const spans = [change.before, change.after].filter((mention) => mention !== null);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const context = {
    before: text.slice(Math.max(0, start - CONTEXT), start).toWellFormed(),
    quote: text.slice(start, end),
    after: text.slice(end, end + CONTEXT).toWellFormed(),
  };
  return { ...change, context };
}
