import { CONFIDENCE_LEVELS, degreeLabel, likelihoodTerms } from '../../judgement/terms.ts';
import type { BriefLabels } from '../labels.ts';
import type { PlanItem, PlannedSection } from '../plan.ts';
import type { Comparison } from './compare.ts';
import type { Unit } from './units.ts';

/** A unit of the brief as it will be. */
interface Outcome {
  readonly unit: Unit;
  /** Of ours, where it is one of ours; null for what was added. */
  readonly our: number | null;
  readonly isChanged: boolean;
}

/** What is decided about a comparison, and what it is of. */
export interface Taking {
  readonly sections: readonly PlannedSection[];
  readonly comparison: Comparison;
  /** The ids of the changes to take. */
  readonly chosen: ReadonlySet<number>;
  /** Items with a marking of their own: as somebody's own words they would lose it, so they stay as they are. */
  readonly marked: ReadonlySet<string>;
  readonly labels: BriefLabels;
  readonly newId: () => string;
}

/**
 * The sections of a brief with the chosen changes of a Word file in them. What no change touches stays what it
 * was; an item that one touches becomes a person's own words, with its citations.
 */
export function takeChanges(taking: Taking): PlannedSection[] {
  const { sections, comparison } = taking;
  const outcomes = outcomesOf(taking);
  const all = new Map(sections.flatMap(({ items }) => items.map((item) => [item.id, item])));
  const unitsOf = new Map<string, number[]>();
  for (const [our, { item }] of comparison.ours.entries()) {
    if (item !== null) unitsOf.set(item, [...(unitsOf.get(item) ?? []), our]);
  }
  const isWhole = (members: readonly Outcome[], item: string): boolean => {
    const wanted = unitsOf.get(item) ?? [];
    return (
      members.length === wanted.length &&
      members.every(({ our, isChanged }, index) => our === wanted[index] && !isChanged)
    );
  };
  const used = new Set<string>();
  return sections.map((section) => {
    const here = outcomes.filter(({ unit }) => unit.section === section.id);
    const items = groupsOf(here).flatMap(({ item: id, members }): PlanItem[] => {
      const item = id === null ? undefined : all.get(id);
      if (item && used.has(item.id) && taking.marked.has(item.id)) return [];
      const again = item && used.has(item.id) ? taking.newId() : item?.id;
      if (item) used.add(item.id);
      if (item && (isWhole(members, item.id) || taking.marked.has(item.id))) return [item];
      return rewritten(item, again ?? taking.newId(), members, taking);
    });
    // What prints nothing, such as a field that is still to be written, is nowhere in a Word file.
    return { ...section, items: withSilent(section.items, items, ({ id }) => !unitsOf.has(id)) };
  });
}

/** Every unit that the brief will have, in its order. */
function outcomesOf({ comparison, chosen }: Taking): Outcome[] {
  const { ours, theirs, pairs, moved, changes } = comparison;
  const isTaken = new Map<number, boolean>();
  const isRemoved = new Set<number>();
  for (const { id, their, our } of changes) {
    if (their !== null) isTaken.set(their, chosen.has(id));
    else if (our !== null && chosen.has(id)) isRemoved.add(our);
  }
  const lines = new Map<number, number>();
  for (const [their, { line }] of theirs.entries()) {
    const old = ours[pairs[their] ?? -1];
    if (old && !moved.has(their) && !lines.has(line)) lines.set(line, old.line);
  }
  /** The paragraph of ours that a unit of theirs stands in, or one that is new. */
  const lineFor = (unit: Unit) => lines.get(unit.line) ?? NEW_LINES + unit.line;
  const result: Outcome[] = [];
  for (const [their, unit] of theirs.entries()) {
    const our = pairs[their] ?? null;
    const old = our === null ? undefined : ours[our];
    const taken = isTaken.get(their) ?? false;
    if (!old) {
      if (taken) {
        result.push({ unit: { ...unit, line: lineFor(unit) }, our: null, isChanged: true });
      }
      continue;
    }
    // Left where it was, it is put back below.
    if (moved.has(their) && !taken) continue;
    const isChanged = taken && (unit.text !== old.text || unit.cites.join() !== old.cites.join());
    const { kind, item, isAside } = old;
    const words = isChanged ? { ...unit, kind, item, isAside } : old;
    const place = moved.has(their) ? { section: unit.section, line: lineFor(unit) } : {};
    result.push({ unit: { ...words, line: old.line, ...place }, our, isChanged });
  }
  const there = new Set(result.map(({ our }) => our));
  for (const [our, unit] of ours.entries()) {
    if (there.has(our) || isRemoved.has(our)) continue;
    const before = result.findIndex((one) => our > 0 && one.our === our - 1);
    const behind = before >= 0 ? before : lastBefore(result, ours, our);
    result.splice(behind + 1, 0, { unit, our, isChanged: false });
    there.add(our);
  }
  return result;
}

/** The place of the last unit of ours that stands before this one. */
const lastBefore = (result: readonly Outcome[], ours: readonly Unit[], our: number): number =>
  result.findLastIndex(
    (one) => one.our !== null && one.our < our && one.unit.section === ours[our]?.section,
  );

/** Lines of the file that came back are others than ours. */
const NEW_LINES = 1_000_000;

interface Group {
  /** The item that its words come of; null where all are new. */
  readonly item: string | null;
  readonly members: Outcome[];
}

/** What was added belongs to the item whose paragraph it stands in or that goes on behind it. */
function groupsOf(outcomes: readonly Outcome[]): Group[] {
  const groups: Group[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    const last = groups.at(-1);
    const { item, line } = outcome.unit;
    if (item !== null) {
      const [first] = last?.members ?? [];
      // What was added before the first sentence of a paragraph is of that paragraph.
      if (last?.item === null && first?.unit.line === line) {
        groups[groups.length - 1] = { item, members: [...last.members, outcome] };
      } else if (last?.item === item) last.members.push(outcome);
      else groups.push({ item, members: [outcome] });
      continue;
    }
    const next = outcomes.slice(index + 1).find(({ unit }) => unit.item !== null);
    const isWithin = last !== undefined && last.item !== null && next?.unit.item === last.item;
    const isSame = last?.members.at(-1)?.unit.line === line;
    if (last && (isWithin || isSame || (last.item === null && next?.unit.line !== line))) {
      last.members.push(outcome);
    } else groups.push({ item: null, members: [outcome] });
  }
  return groups;
}

/** Words that were changed, as a person's own. */
function rewritten(
  item: PlanItem | undefined,
  id: string,
  members: readonly Outcome[],
  { labels, newId }: Taking,
): PlanItem[] {
  const said = members.filter(({ unit, isChanged }) => !unit.isAside || isChanged);
  const notes = [labels.note, ...Object.values(labels.noteTypes)].map((label) => `${label}: `);
  if (item?.kind === 'passage' && item.part === 'both') {
    const from = said.findIndex(({ unit }) => notes.some((note) => unit.text.startsWith(note)));
    const quote = from < 0 ? said : said.slice(0, from);
    const isQuoteKept =
      quote.length > 0 && quote.every(({ isChanged, our }) => !isChanged && our !== null);
    if (isQuoteKept) {
      const words = from < 0 ? '' : markdownOf(said.slice(from)).replace(/^\*\*[^*]*\*\*\s*/, '');
      const own: PlanItem[] = words === '' ? [] : [{ id: newId(), kind: 'text', markdown: words }];
      return [{ ...item, id, part: 'quote' }, ...own];
    }
  }
  if (item?.kind === 'judgement') {
    return [{ ...item, id, markdown: judgementMarkdown(said, labels) }];
  }
  const markdown = markdownOf(said);
  return markdown === '' ? [] : [{ id, kind: 'text', markdown }];
}

/** Without what the brief adds to a judgement: its percentages, and its confidence in the brief's language. */
function judgementMarkdown(members: readonly Outcome[], labels: BriefLabels): string {
  const paragraphs = markdownOf(members).split('\n\n');
  const lines: string[] = [];
  for (const paragraph of paragraphs) {
    const plain = paragraph.replace(/[*\\]/g, '');
    const level = CONFIDENCE_LEVELS.find((one) => labels.confidence(one) === plain);
    if (level === undefined) lines.push(withoutPercentages(paragraph));
    else if (lines.length > 0) lines[lines.length - 1] += `\nConfidence: ${level}`;
  }
  return lines.join('\n\n');
}

function withoutPercentages(text: string): string {
  let at = 0;
  let result = '';
  for (const { end, degree, row } of likelihoodTerms(text)) {
    const label = degreeLabel(degree, row);
    const percent = label.slice(label.indexOf(' ('));
    result += text.slice(at, end);
    at = text.startsWith(percent, end) ? end + percent.length : end;
  }
  return result + text.slice(at);
}

function markdownOf(members: readonly Outcome[]): string {
  const blocks: { kind: Unit['kind']; text: string; line: number }[] = [];
  for (const { unit } of members) {
    const last = blocks.at(-1);
    const { kind, line, markdown } = unit;
    if (last?.line === line && last.kind === kind && kind !== 'row') last.text += ` ${markdown}`;
    else blocks.push({ kind, text: markdown, line });
  }
  return blocks
    .map(({ kind, text }, index) => {
      const before = blocks[index - 1]?.kind;
      const isRow = kind === 'row' || kind === 'head';
      const goesOn =
        (kind === 'item' && before === 'item') ||
        (isRow && (before === 'row' || before === 'head'));
      const parting = index === 0 ? '' : goesOn ? '\n' : '\n\n';
      return `${parting}${asBlock(kind, text, goesOn)}`;
    })
    .join('');
}

function asBlock(kind: Unit['kind'], text: string, goesOn: boolean): string {
  if (kind === 'item') return `- ${text}`;
  if (kind === 'heading') return `### ${text}`;
  if (kind !== 'row' && kind !== 'head') return text;
  const rule = text.replace(/(?:[^|\\]|\\.)+/g, ' --- ').trim();
  if (kind === 'head') return `${text}\n${rule}`;
  // A table of Markdown begins with a head, even if it says nothing.
  return goesOn ? text : `${text.replace(/(?:[^|\\]|\\.)+/g, '  ').trim()}\n${rule}\n${text}`;
}

/** Items that print nothing stay behind the item that they stood behind. */
function withSilent(
  before: readonly PlanItem[],
  now: readonly PlanItem[],
  isSilent: (item: PlanItem) => boolean,
): PlanItem[] {
  const result = [...now];
  for (const [index, item] of before.entries()) {
    if (!isSilent(item)) continue;
    const earlier = before.slice(0, index).map(({ id }) => id);
    const behind = result.findLastIndex(({ id }) => earlier.includes(id));
    result.splice(behind + 1, 0, item);
  }
  return result;
}
