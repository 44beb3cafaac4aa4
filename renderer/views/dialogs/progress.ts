import { html, type TemplateResult } from 'lit';
import type { AnswerState } from '../../components/answer/answer.ts';

/** What stands beside the button that makes something: nothing yet, being made, made, or why not. */
export function progress<Made>(
  state: AnswerState<Made>,
  making = '',
  made: (value: Made) => string = () => '',
): TemplateResult {
  if (state.kind === 'failed')
    return html`<span class="message problem" role="alert">${state.message}</span>`;
  const words = state.kind === 'ready' ? made(state.value) : state.kind === 'loading' ? making : '';
  return html`<span class="message" role="status">${words}</span>`;
}
