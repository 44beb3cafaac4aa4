import './note-reviews.ts';
import { html } from 'lit';
import type { ReviewNow } from '#domain/review.ts';
import type { States } from '../../test/stage.ts';
import { REVIEWS } from '../../test/stories.ts';

const of = (reviews: readonly ReviewNow[]) => () => ({
  drawn: html`<fb-note-reviews .reviews=${reviews}></fb-note-reviews>`,
});

export const states: States = {
  'nothing was said': of([]),
  'one accepts it': of(REVIEWS.slice(1, 2)),
  'two disagree, a third saw other words': of(REVIEWS),
};
