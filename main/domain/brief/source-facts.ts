import { capitalised } from '../text/capitalised.ts';
import type { BriefSource } from './document.ts';
import type { BriefLabels } from './labels.ts';
import { shownDay } from './shown.ts';

/**
 * What a list of sources says behind a title: who made it, and when. Where nobody is named, the days begin the
 * sentence. `shown` sets what the source says itself apart from the words around it.
 */
export function sourceFacts(
  { publisher, byline, published, retrieved, url, reliability }: BriefSource,
  labels: BriefLabels,
  language: string,
  shown = (words: string): string => words,
): string[] {
  const own = (words: string | null | undefined) => (words ? [shown(words)] : []);
  const names = [...own(publisher), ...(byline === publisher ? [] : own(byline))];
  const days = [
    ...(published ? [labels.published(shownDay(published, language))] : []),
    labels.retrieved(shownDay(retrieved, language)),
  ];
  const [first = '', ...rest] = days;
  return [
    ...names,
    names.length === 0 ? capitalised(first) : first,
    ...rest,
    ...own(url),
    ...own(reliability),
  ];
}
