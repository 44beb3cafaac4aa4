import type { Request } from '#contract';
import type { ClaimPlace, ClaimTable, CountedChoice, LibraryClaim } from '#contract/figures.ts';
import { isPlaced } from '#domain/annotation.ts';
import { nameOfCounted } from '#domain/brief/claims/counted.ts';
import { withStandings } from '#domain/brief/claims/standings.ts';
import { overlaps } from '#domain/document.ts';
import { compareCredibility, type Grade } from '#domain/grading/admiralty.ts';
import { sourceKey } from '#domain/grading/source-key.ts';
import { foldName } from '#domain/language/fold.ts';
import type {
  ClaimPlaceRow,
  ClaimQuestion,
  CountedRow,
  FoundClaim,
} from '../../store/claims/row.ts';
import type { Workspace } from '../workspace.ts';
import { catchUpClaims } from './read-claims.ts';

/** Places that are offered; more are found by their names. */
const MOST_PLACES = 300;

/** Who says how many, where, as of when: one question over the library or a dossier, with what can be asked besides. */
export async function openClaims(
  workspace: Workspace,
  { counted: asked, limit, dossier: within, ...where }: Request<'figures.claims'>,
): Promise<ClaimTable> {
  const { store } = workspace;
  const dossier = within ?? null;
  const waiting = await catchUpClaims(workspace);
  const choices = countedChoices(workspace, dossier);
  const counted = asked ?? choices[0] ?? null;
  if (!counted) return { counted, choices, places: [], claims: [], total: 0, waiting };
  const { topic, of } = counted;
  const question = { topic, of, ...where, dossier };
  const isChoice = choices.some((one) => one.topic === topic && one.of === of);
  return {
    counted: { topic, of },
    choices: isChoice ? choices : [...choices, choiceOf({ topic, of, claims: 0 })],
    places: placesOf(store.claims.places({ topic, of, dossier })).slice(0, MOST_PLACES),
    claims: withStandings(findClaims(workspace, question, limit)),
    total: store.claims.count(folded(question)),
    waiting,
  };
}

/** All that is counted, in the library or a dossier, what most claims are about first. */
export const countedChoices = ({ store }: Workspace, dossier: string | null): CountedChoice[] =>
  store.claims.counted(dossier).map(choiceOf);

const choiceOf = (row: CountedRow): CountedChoice => ({ ...row, name: nameOfCounted(row) });

/** The claims that answer a question, the newest first; its place as a person wrote it. */
export function findClaims(
  { store }: Workspace,
  question: ClaimQuestion,
  limit: number,
): Omit<LibraryClaim, 'standing'>[] {
  const grade = gradesOf(store);
  return store.claims.find(folded(question), limit).map((claim) => {
    const { isOld, isTakenBack, byline: _, url: __, ...rest } = claim;
    return {
      ...rest,
      grade: grade(claim),
      withdrawn: isOld ? 'old-version' : isTakenBack ? 'taken-back' : null,
    };
  });
}

/** Which question a figure of the current text answers; null where it is none of the known ones. */
export async function questionAt(
  workspace: Workspace,
  { article, start }: Request<'figures.questionAt'>,
) {
  await catchUpClaims(workspace);
  const claim = workspace.store.claims.at(article, start);
  if (!claim) return null;
  const { topic, of, place } = claim;
  return { counted: { topic, of }, place };
}

const folded = ({ place, ...question }: ClaimQuestion): ClaimQuestion => ({
  ...question,
  place: foldName(place.trim()),
});

/** One place for all its names, called by the most frequent one. */
function placesOf(rows: readonly ClaimPlaceRow[]): ClaimPlace[] {
  return [...Map.groupBy(rows, ({ key }) => key)]
    .map(([, names]) => ({
      name: names[0]?.place ?? '',
      also: names.slice(1).map(({ place }) => place),
      claims: names.reduce((sum, { claims }) => sum + claims, 0),
    }))
    .sort((one, other) => other.claims - one.claims);
}

/** The grade of a claim's source, and the best one that a note gives to its sentence. */
export function gradesOf(store: Workspace['store']): (claim: FoundClaim) => Grade {
  const sources = store.grades.sources();
  const passages = new Map<string, ReturnType<typeof gradedIn>>();
  const gradedIn = (article: string) => {
    const grades = store.grades.passages(article);
    if (grades.size === 0) return [];
    return store.annotations
      .list(article)
      .filter(isPlaced)
      .flatMap((one) => {
        const credibility = grades.get(one.id)?.credibility ?? null;
        return credibility === null ? [] : [{ start: one.start, end: one.end, credibility }];
      });
  };
  return (claim) => {
    const graded = passages.get(claim.article) ?? gradedIn(claim.article);
    passages.set(claim.article, graded);
    const sentence = { start: claim.sentenceStart, end: claim.sentenceEnd };
    const [credibility = null] = claim.isOld
      ? []
      : graded
          .filter((one) => overlaps(one, sentence))
          .map((one) => one.credibility)
          .sort(compareCredibility);
    return { reliability: sources.get(sourceKey(claim)) ?? null, credibility };
  };
}
