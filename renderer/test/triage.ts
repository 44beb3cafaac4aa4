import { type Chosen, isAllOf } from '#domain/narrowing.ts';
import type { fakeBridge } from '../api/test/fake-bridge.ts';

/** How many articles an act is about. */
export const howMany = (chosen: Chosen): number => (isAllOf(chosen) ? chosen.count : chosen.length);

/** A main side that changes all that an act is about. */
export const triageAnswers: Parameters<typeof fakeBridge>[0] = {
  'articles.setRead': () => null,
  'articles.triage': ({ articles }) => howMany(articles),
};
