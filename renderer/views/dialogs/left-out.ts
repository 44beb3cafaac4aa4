import { html, nothing, type TemplateResult } from 'lit';
import type { LeftOut } from '#contract/packs.ts';
import { LEFT_BEHIND } from '#domain/merge/left-behind.ts';
import { count } from '../../components/wording.ts';

/** More are no list that anybody reads. */
const MOST = 500;

/** What the marking of a pack or a file kept back; nothing where it kept nothing. */
export const leftOutField = (
  leftOut: readonly LeftOut[],
  what: 'pack' | 'file',
): TemplateResult | typeof nothing =>
  leftOut.length === 0
    ? nothing
    : html`<fieldset>
        <legend>${count(leftOut.length, 'thing')} left out for the marking; the ${what} says nothing of it</legend>
        <ul class="list findings" aria-label="Left out">
          ${leftOut.slice(0, MOST).map(({ kind, words, reason }) => html`<li><strong>${LEFT_BEHIND[kind][0]}</strong> <bdi>“${words}”</bdi> ${reason}</li>`)}
        </ul>
      </fieldset>`;
