import { html, type nothing, type TemplateResult } from 'lit';

/** What is known of an answer. One that has come may be empty; `message` is a whole sentence. */
export type AnswerState<Answer> =
  | { readonly kind: 'idle' | 'loading' }
  | { readonly kind: 'ready'; readonly value: Answer }
  | { readonly kind: 'failed'; readonly message: string };

export interface AnswerParts<Answer> {
  /** What is being done while nothing has come: "Reading the figures…" */
  readonly waiting: string;
  /** Asks again after a failure. */
  again(): unknown;
  /** What has come, which may be empty and then says so. */
  draw(value: Answer): TemplateResult | readonly TemplateResult[] | typeof nothing;
}

/** Draws what is known of an answer: waiting, failed and here look alike nowhere. */
export function answer<Answer>(
  state: AnswerState<Answer>,
  { waiting, again, draw }: AnswerParts<Answer>,
): ReturnType<AnswerParts<Answer>['draw']> {
  switch (state.kind) {
    case 'idle':
    case 'loading':
      return html`<p class="waiting" role="status">${waiting}</p>`;
    case 'failed':
      return html`<div class="failed" role="alert"><p>${state.message}</p>
        <button type="button" class="framed" @click=${again}>Try again</button></div>`;
    case 'ready':
      return draw(state.value);
  }
}
