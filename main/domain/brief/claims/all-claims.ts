import { overlaps } from '../../document.ts';
import { figureWords } from '../../figures/figure-words.ts';
import { applyCorrections, type FigureCorrection } from '../../figures/ledger/corrections.ts';
import { articleFigures } from '../../figures/said-in.ts';
import { foldName } from '../../language/fold.ts';
import type { BriefMaterial } from '../material.ts';
import type { Claim } from './claim.ts';
import { claimsOf, type Withdrawn } from './claims-of.ts';
import { isFoundSince, noneMissingIn } from './none-missing.ts';
import { wholeAreas } from './places.ts';
import { type Question, questionsOf } from './questions.ts';
import { shortForms } from './speakers.ts';
import { superseded } from './versions.ts';

export interface Answers {
  readonly questions: readonly Question[];
  /** Numbers that are taken back, or that a newer one of the same voice replaces. */
  readonly overtaken: readonly Pick<Claim, 'article' | 'figure'>[];
  /** Ids of the articles that a newer one of the same publisher replaces: nothing was asked of them. */
  readonly old: ReadonlySet<string>;
}

/** The questions that a brief's articles answer, with every claim that still stands. */
export function askedAmong(
  materials: readonly BriefMaterial[],
  corrections: readonly FigureCorrection[],
): Answers {
  const articles = materials.map(({ article }) => article);
  const old = superseded(articles);
  const short = shortForms(articles.map(({ text }) => text.slice(0, READ)));
  const places = new Set(
    materials.flatMap(({ analysis }) =>
      (analysis?.entities ?? [])
        .filter(({ type }) => type === 'place')
        .map(({ name }) => foldName(name)),
    ),
  );
  const isPlace = (name: string): boolean => places.has(foldName(name));
  const read = materials
    .filter(({ article }) => !old.has(article.id))
    .map(({ article, withheld = [] }) => {
      const figures = applyCorrections(article.text, articleFigures(article), corrections);
      const { claims, withdrawn } = claimsOf(article, figures, short, isPlace);
      // Neither the number nor who said it may stand where its sentence may not.
      const free = (claim: Claim) => !withheld.some((span) => overlaps(claim.sentence, span));
      return { claims: claims.filter(free), withdrawn };
    });
  const withdrawn = read.flatMap((one) => one.withdrawn);
  const all = read.flatMap((one) => one.claims);
  const named = [...new Set(all.flatMap(({ place }) => place ?? []))];
  const none = materials.flatMap(({ article, withheld = [] }) =>
    old.has(article.id) ? [] : noneMissingIn(article, withheld),
  );
  const questions = questionsOf(
    all.filter((claim) => !isWithdrawn(claim, withdrawn) && !isFoundSince(claim, none, named)),
    wholeAreas(articles, named),
  );
  return { questions, overtaken: [...overtakenBy(questions, all), ...withdrawn], old };
}

function overtakenBy(questions: readonly Question[], all: readonly Claim[]): readonly Claim[] {
  const standing = questions.flatMap((question) => question.claims);
  const stands = (claim: Claim) =>
    standing.some(
      (one) =>
        one.topic === claim.topic &&
        one.of === claim.of &&
        figureWords(one.figure) === figureWords(claim.figure),
    );
  return all.filter((claim) => !stands(claim));
}
const READ = 20_000;

/** Its publisher took the number back, then or later. */
const isWithdrawn = (claim: Claim, withdrawn: readonly Withdrawn[]): boolean =>
  withdrawn.some(
    (back) =>
      back.publisher !== null &&
      back.publisher === claim.publisher &&
      back.figure.value === claim.figure.value &&
      back.figure.unit === claim.figure.unit &&
      (back.published ?? '') >= (claim.published ?? ''),
  );
