import { isDeepStrictEqual } from 'node:util';
import type { Request } from '#contract';
import type { CountableChoice, ListedRequirement } from '#contract/requirements.ts';
import { nameOfCounted } from '#domain/brief/claims/counted.ts';
import { TOPICS } from '#domain/brief/claims/topics.ts';
import type { Requirement, RequirementWords } from '#domain/requirements/requirement.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { shortened } from '#domain/text/shortened.ts';
import { readLabel } from '../articles/mark-article.ts';
import { newId } from '../new-id.ts';
import { overtaken, type Workspace } from '../workspace.ts';

export function listRequirements({ store }: Workspace): ListedRequirement[] {
  const counts = store.requirements.counts();
  return store.requirements.list().map((one) => ({ ...one, filings: counts.get(one.id) ?? 0 }));
}

/** What a requirement can count: what the library does, the most frequent first, then all else that is known. */
export function listCountable({ store }: Workspace): CountableChoice[] {
  const here = store.claims.counted().map(({ topic, of }) => ({ topic, of }));
  const known = TOPICS.map(({ id }) => ({ topic: id, of: '' })).filter(
    ({ topic }) => !here.some((one) => one.topic === topic && one.of === ''),
  );
  return [...here, ...known].map((one) => ({ ...one, name: nameOfCounted(one) }));
}

/** Keeps what a person wants to know, as it is written down; one undoable step. */
export function saveRequirement(
  workspace: Workspace,
  { id, from, ...words }: Request<'requirements.save'>,
): Result<Requirement> {
  const { store, now } = workspace;
  const marking = readLabel(words.marking);
  if (!marking.ok) return marking;
  const said: RequirementWords = {
    ...words,
    marking: marking.value,
    places: [...new Set(words.places)],
    indicators: [...new Set(words.indicators)],
  };
  const before = id === null ? null : store.requirements.get(id);
  if (id !== null && !before) return noRequirement();
  if (before && from && !isDeepStrictEqual(wordsOf(before), from))
    return overtaken(before.question);
  const kept: Requirement = before
    ? { ...before, ...said }
    : { ...said, id: newId(), created: now() };
  const label = `${before ? 'Change' : 'Ask'} “${shortened(kept.question, 40)}”`;
  workspace.act(label, [], () => store.requirements.put(kept));
  return ok(kept);
}

/** Removes requirements with what is filed under them; one undoable step however many. */
export function removeRequirements(
  workspace: Workspace,
  { ids }: Request<'requirements.remove'>,
): Result<null> {
  const { store } = workspace;
  const found = [...new Set(ids)].flatMap((id) => store.requirements.get(id) ?? []);
  const [first] = found;
  if (!first) return noRequirement();
  const label =
    found.length === 1
      ? `Remove “${shortened(first.question, 40)}”`
      : `Remove ${found.length} requirements`;
  workspace.act(label, [], () => {
    for (const { id } of found) store.requirements.remove(id);
  });
  return ok(null);
}

function wordsOf({ id: _, created: __, ...words }: Requirement): RequirementWords {
  return words;
}

export const noRequirement = (): Result<never> =>
  fail('no-requirement', 'This requirement is not here any more: another window removed it.');
