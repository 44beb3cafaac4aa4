import { html, nothing, type TemplateResult } from 'lit';
import type { BriefFile } from '#contract/briefs.ts';
import type { HeldBackKind } from '#domain/brief/held-back.ts';
import { count } from '../../components/wording.ts';

/** What each kind of thing is called that stays back. */
const KINDS: Readonly<Record<HeldBackKind, string>> = {
  article: 'Article',
  passage: 'Passage',
  sentence: 'Sentence',
  figure: 'Figure',
  summary: 'Summary in own words',
  words: 'Own words',
  title: 'Title',
  report: 'Earlier report',
  requirement: 'Question of the requirements',
  observation: 'Own observation',
};

/** What a marking keeps out of a brief, and the sentences that hang then; nothing where there is neither. */
export const heldBackField = ({
  heldBack,
  hanging,
}: Pick<BriefFile, 'heldBack' | 'hanging'>): TemplateResult | typeof nothing =>
  heldBack.length + hanging.length === 0
    ? nothing
    : html`
      ${
        heldBack.length === 0
          ? nothing
          : html`<fieldset>
        <legend>${count(heldBack.length, 'thing')} left out for the marking</legend>
        <ul class="list findings" aria-label="Left out">
          ${heldBack.map(({ kind, words, reason }) => html`<li><strong>${KINDS[kind]}</strong> <bdi>“${words}”</bdi> ${reason}</li>`)}
        </ul>
      </fieldset>`
      }
      ${
        hanging.length === 0
          ? nothing
          : html`<fieldset>
        <legend>${count(hanging.length, 'sentence')} whose source stays back</legend>
        <ul class="list findings" aria-label="Without their source">
          ${hanging.map(({ words, citation }) => html`<li><bdi>“${words}”</bdi> ${citation}</li>`)}
        </ul>
        <p class="explain">They stay as they are: reword them, or take them out.</p>
      </fieldset>`
      }
    `;
