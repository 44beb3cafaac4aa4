import type { Span } from '../../document.ts';
import { gatheredNames, type LooseMention } from '../gather/gather.ts';
import { cleanName } from '../gather/name-words.ts';
import type { EntityAnalysis, EntityType } from '../types.ts';
import { findAnchor } from './find-anchor.ts';
import type { CorrectionRule } from './types.ts';

export interface CorrectionTarget {
  /** The article's id; rules for another article are passed over. */
  readonly article: string | null;
}

/** A mention with what the rules say of its entity. */
interface Draft extends LooseMention {
  /** The name under which it is gathered, when a rule says so. */
  readonly alias: string | null;
}

/**
 * The analysis as people corrected it. Rules go in order: those for everywhere before those for this
 * article, those for every place before those for one place, older before later; so the narrower and
 * the later has the last word, whatever order the list has. A person's mention is never overwritten:
 * machine mentions that overlap it go. The result depends on text, analysis and the set of rules only.
 */
export function applyCorrections(
  analysis: EntityAnalysis,
  text: string,
  rules: readonly CorrectionRule[],
  target: CorrectionTarget = { article: null },
): EntityAnalysis {
  const ordered = rules.filter((rule) => holds(rule, target)).sort(byPrecedence);
  if (ordered.length === 0 || analysis.setAside !== undefined) return analysis;
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]));
  let drafts = analysis.mentions.map(
    ({ entity, ...mention }): Draft => ({ ...mention, alias: names.get(entity) ?? null }),
  );
  for (const rule of ordered) drafts = applyRule(drafts, text, rule);
  return gatherDrafts(text, drafts);
}

const holds = ({ scope }: CorrectionRule, { article }: CorrectionTarget): boolean =>
  scope.kind === 'everywhere' || scope.article === article;

/** Wider before narrower, earlier before later; ids settle what remains. */
export function byPrecedence(a: CorrectionRule, b: CorrectionRule): number {
  return width(a) - width(b) || compare(a.created, b.created) || compare(a.id, b.id);
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const width = ({ scope, anchor }: CorrectionRule): number =>
  (scope.kind === 'article' ? 2 : 0) + (anchor.before === null ? 0 : 1);

function applyRule(drafts: readonly Draft[], text: string, rule: CorrectionRule): Draft[] {
  const { action, anchor } = rule;
  const places = findAnchor(text, anchor);
  const keys = new Set(places.map(spanKey));
  const meant = (draft: Draft): boolean => keys.has(spanKey(draft));
  switch (action.kind) {
    case 'reject':
      return drafts.filter((draft) => !meant(draft));
    case 'retype':
      return place(drafts, drafts.filter(meant), action.type);
    case 'confirm':
      return place(drafts, places, action.type);
    case 'resize': {
      const spans = places.flatMap((span) => resized(text, span, anchor.quote, action.quote));
      // Longer or shorter, it still names whom it named, under a name that the text still has.
      const alias = drafts.find(meant)?.alias ?? null;
      const isNamedElse = drafts.some(
        (draft) => !meant(draft) && alias === cleanName(text.slice(draft.start, draft.end)),
      );
      const misnamed = alias === cleanName(anchor.quote) && !isNamedElse;
      return place(drafts, spans, action.type, misnamed ? cleanName(action.quote) : alias);
    }
    case 'rename': {
      const old = new Set(drafts.filter(meant).map(entityKey));
      return drafts.map((draft) =>
        old.has(entityKey(draft)) ? { ...draft, alias: action.name } : draft,
      );
    }
    case 'merge':
    case 'split':
      return drafts.map((draft) => (meant(draft) ? { ...draft, alias: action.name } : draft));
  }
}

const spanKey = ({ start, end }: Span): string => `${start} ${end}`;
const entityKey = ({ type, alias }: Draft): string => `${type} ${alias?.toLowerCase()}`;

/** Puts mentions of a person's making at these places, which are by start; what they overlap goes. */
function place(
  drafts: readonly Draft[],
  places: readonly Span[],
  type: EntityType,
  alias: string | null = null,
): Draft[] {
  const before = new Map(drafts.map((draft) => [spanKey(draft), draft]));
  const kept: Draft[] = [];
  let next = 0;
  for (const draft of drafts) {
    while (next < places.length && (places[next]?.end ?? 0) <= draft.start) next += 1;
    const near = places[next];
    if (!near || near.start >= draft.end) kept.push(draft);
  }
  const made = places.map(({ start, end }): Draft => {
    const same = before.get(spanKey({ start, end }));
    const read = type === 'date' ? same : undefined;
    const date = {
      ...(read?.date ? { date: read.date } : {}),
      ...(read?.open ? { open: read.open } : {}),
    };
    return {
      start,
      end,
      type,
      confidence: 1,
      alias: alias ?? (same?.type === type ? same.alias : null),
      ...date,
    };
  });
  return [...kept, ...made].sort((a, b) => a.start - b.start);
}

/** Where the longer of the two quotes lies over the place of the shorter. */
function resized(text: string, { start }: Span, from: string, to: string): Span[] {
  const inside = to === '' ? -1 : from.indexOf(to);
  if (inside >= 0) return [{ start: start + inside, end: start + inside + to.length }];
  const around = to.indexOf(from);
  const first = start - around;
  if (around < 0 || first < 0 || text.slice(first, first + to.length) !== to) return [];
  return [{ start: first, end: first + to.length }];
}

/** Gathers by the names that rules and engine gave; mentions without one as the engine would. */
function gatherDrafts(text: string, drafts: readonly Draft[]): EntityAnalysis {
  const unnamed = drafts.filter(({ alias }) => alias === null);
  const fresh = gatheredNames(text, drafts, new Set(unnamed.map(({ type }) => type)));
  const groups = new Map<
    string,
    { id: string; name: string; type: EntityType; mentions: number[] }
  >();
  const mentions = drafts.map(({ alias, ...mention }, index) => {
    const name = alias ?? fresh[index] ?? '';
    const key = entityKey({ ...mention, alias: name });
    const group = groups.get(key) ?? {
      id: `e${groups.size + 1}`,
      name,
      type: mention.type,
      mentions: [],
    };
    groups.set(key, group);
    group.mentions.push(index);
    return { ...mention, entity: group.id };
  });
  const entities = [...groups.values()].map((group) => {
    const forms = new Set(
      group.mentions.map((index) => text.slice(mentions[index]?.start, mentions[index]?.end)),
    );
    return { ...group, aliases: [...forms].filter((form) => form !== group.name) };
  });
  return { mentions, entities };
}
