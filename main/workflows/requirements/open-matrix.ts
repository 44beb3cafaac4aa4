import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Request } from '#contract';
import type { FiledAnswer, ProposedAnswer, RequirementMatrix } from '#contract/requirements.ts';
import { localDay } from '#domain/clock.ts';
import { overlaps } from '#domain/document.ts';
import { sourceKey } from '#domain/grading/source-key.ts';
import { lineOf } from '#domain/marking/ceiling.ts';
import { PlaceColumns, sundayOf, weeksUpTo } from '#domain/requirements/columns.ts';
import { type Matrix, matrixByPlace, matrixByWeek } from '#domain/requirements/matrix.ts';
import { keysOfPlace } from '#domain/requirements/places.ts';
import {
  filedFigure,
  OWN_OBSERVATION,
  type Requirement,
} from '#domain/requirements/requirement.ts';
import { loadPlaces } from '../../analyse/load-engine.ts';
import type { FoundClaim } from '../../store/claims/row.ts';
import type { Filed } from '../../store/requirements/row.ts';
import { gradesOf } from '../figures/open-claims.ts';
import { catchUpClaims } from '../figures/read-claims.ts';
import type { Workspace } from '../workspace.ts';

type Asked = Pick<Request<'requirements.matrix'>, 'by' | 'weeks' | 'until' | 'place'>;

/** Claims that are looked through for one cell, and offered in it: more would be read by nobody. */
const LOOKED_AT = 12;
const OFFERED = 3;

/** Questions by places or by weeks: what is answered, what a claim of the library could answer, and the gaps. */
export async function openMatrix(workspace: Workspace, asked: Asked): Promise<RequirementMatrix> {
  const waiting = await catchUpClaims(workspace);
  const gathered = gather(workspace, asked);
  const { requirements, answers, mondays, places, today, until } = gathered;
  const grade = gradesOf(workspace.store);
  const proposals: ProposedAnswer[] = [];
  for (const one of requirements) {
    proposals.push(...proposalsFor(workspace, one, { answers, mondays, grade }));
    // Other windows are answered in between.
    await nextTurn();
  }
  return {
    by: asked.by,
    ...arranged(workspace, gathered, proposals),
    today,
    until,
    places: places.all.flatMap(({ name }) => (name === '' ? [] : [name])),
    waiting,
  };
}

/** What a matrix is made of, before any of it stands in a cell. */
export interface Gathered {
  readonly requirements: readonly Requirement[];
  readonly answers: readonly FiledAnswer[];
  /** Every requirement by its id, with all its places. */
  readonly written: ReadonlyMap<string, Requirement>;
  /** Those that are asked, and answered for, of all requirements. */
  readonly places: PlaceColumns;
  readonly today: string;
  readonly until: string;
  /** The Mondays of the weeks that are drawn; null where places are. */
  readonly mondays: readonly string[] | null;
}

/** Only what is asked and said of `asked.place`, where one is named. */
export function gather({ store, now, assets }: Workspace, asked: Asked): Gathered {
  const today = localDay(now());
  const whole = store.requirements.list();
  const all = answersOf(store);
  const places = new PlaceColumns(loadPlaces(assets));
  for (const { places: names } of [...whole, ...all]) for (const name of names) places.keyOf(name);
  const newest = all.flatMap(({ day }) => day ?? []).reduce(later, today);
  const until = asked.until ?? newest;
  return {
    requirements: narrowed(whole, asked.place, places),
    answers: narrowed(all, asked.place, places),
    written: new Map(whole.map((one) => [one.id, one])),
    places,
    today,
    until,
    mondays: asked.by === 'week' ? weeksUpTo(until, asked.weeks) : null,
  };
}

/** The cells of what was gathered. */
export function arranged(
  { assets }: Workspace,
  { requirements, answers, written, places, mondays }: Gathered,
  proposals: readonly ProposedAnswer[],
): Matrix<FiledAnswer, ProposedAnswer> {
  const material = { requirements, answers, proposals };
  const { columns, rows } = mondays
    ? matrixByWeek(material, mondays, places)
    : matrixByPlace(material, new PlaceColumns(loadPlaces(assets)));
  // A row names its requirement as it was written, also where only one place of it is looked at.
  return {
    columns,
    rows: rows.map((row) => ({
      ...row,
      requirement: written.get(row.requirement.id) ?? row.requirement,
    })),
  };
}

const later = (one: string, other: string): string => (one > other ? one : other);

/** Only what is asked or said of one place, by any of its names; all of it where none is named. */
function narrowed<One extends { readonly places: readonly string[] }>(
  all: readonly One[],
  place: string,
  places: PlaceColumns,
): readonly One[] {
  if (place.trim() === '') return all;
  const key = places.keyOf(place);
  return all.flatMap((one) => {
    const own = one.places.filter((name) => places.keyOf(name) === key);
    return own.length === 0 ? [] : [{ ...one, places: own }];
  });
}

/** What is filed, each with where its passage stands now and how far it may go. */
function answersOf(store: Workspace['store']): FiledAnswer[] {
  const sources = store.grades.sources();
  return store.requirements.filed().map((filed) => answerOf(filed, sources));
}

function answerOf(
  filed: Filed,
  sources: ReturnType<Workspace['store']['grades']['sources']>,
): FiledAnswer {
  const { id, requirement, note, places, day, words, figure, created } = filed;
  const { article, title, publisher, published, quote, start, state, credibility } = filed;
  // Who sees something himself is graded as no outlet is.
  const reliability = article === null ? null : (sources.get(sourceKey(filed)) ?? null);
  return {
    ...{ id, requirement, note, places, day, words, figure, created },
    ...{ article, title: article === null ? OWN_OBSERVATION : title, publisher, published, quote },
    start: state === 'lost' ? null : start,
    reworded: state === 'changed',
    grade: { reliability, credibility },
    marking: lineOf([filed.passageMarking, filed.articleMarking]),
  };
}

/** What proposals are looked at beside. */
interface Beside extends Pick<Gathered, 'answers' | 'mondays'> {
  readonly grade: ReturnType<typeof gradesOf>;
}

/** A place that is asked about, with the keys that claims of it have. */
type Where = readonly [place: string, keys: readonly string[]];

/** Claims that count what a requirement asks where it asks it, the newest few of a cell; what is filed is none. */
function proposalsFor(
  { store, assets }: Workspace,
  { id, counted, places }: Requirement,
  { answers, mondays, grade }: Beside,
): ProposedAnswer[] {
  if (!counted) return [];
  const reader = loadPlaces(assets);
  const own = answers.filter(({ requirement }) => requirement === id);
  const isFiled = ({ article, start, end }: FoundClaim) =>
    own.some(
      (one) =>
        one.article === article &&
        one.start !== null &&
        overlaps({ start: one.start, end: one.start + one.quote.length }, { start, end }),
    );
  /** Of one cell, or of one place of a week. */
  const found = ([place, keys]: Where, period: { from: string; to: string } | null) => {
    const said = new Set<string>();
    return keys
      .flatMap((key) => store.claims.standing(counted, key, period, LOOKED_AT))
      .sort((one, other) => (other.day ?? '').localeCompare(one.day ?? ''))
      .flatMap((claim): ProposedAnswer[] => {
        const { article, start, day, speaker, title, publisher, published } = claim;
        const figure = filedFigure(claim);
        // An article that says the same number twice says it once.
        const once = JSON.stringify([article, figure]);
        if (isFiled(claim) || said.has(once)) return [];
        said.add(once);
        return [
          {
            ...{ requirement: id, place, article, start, figure, day, speaker },
            ...{ title, publisher, published, grade: grade(claim) },
          },
        ];
      })
      .slice(0, OFFERED);
  };
  const known = new Set<string>();
  // A place that is asked about under two names is looked up once.
  const asked = places.flatMap((place): Where[] => {
    const keys = keysOfPlace(reader, place).filter((key) => !known.has(key));
    for (const key of keys) known.add(key);
    return keys.length === 0 ? [] : [[place, keys]];
  });
  const where: readonly Where[] = places.length === 0 ? [['', ['']]] : asked;
  if (!mondays) return where.flatMap((place) => found(place, null));
  return mondays.flatMap((from) => {
    const week = { from, to: sundayOf(from) };
    return where.flatMap((place) => found(place, week)).slice(0, OFFERED);
  });
}
