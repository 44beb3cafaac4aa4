import { citationMarks } from '../verify/citation-marks.ts';
import type { BriefBody } from './brief.ts';

type Body = Pick<BriefBody, 'sections' | 'articles'>;

/** Ids of the articles that a brief cites: by a passage, a sentence, a figure, or `[^2:7]` in a person's own words. */
export function citedIn({ sections, articles }: Body): readonly string[] {
  const cited = sections
    .flatMap(({ items }) => items)
    .flatMap((item): (string | undefined)[] => {
      if ('article' in item) return [item.article];
      if (!('markdown' in item)) return [];
      return citationMarks(item.markdown).map(({ source }) => articles[source - 1]);
    });
  return [...new Set(cited.filter((id) => id !== undefined))];
}

/** Those that one of two wordings of a brief cites and the other does not. */
export function citedOtherwise(before: Body, after: Body): readonly string[] {
  const [was, is] = [new Set(citedIn(before)), new Set(citedIn(after))];
  return [...was.symmetricDifference(is)];
}
