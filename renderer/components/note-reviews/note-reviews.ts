import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localDay } from '#domain/clock.ts';
import { type ReviewNow, STANDING_NAMES, standingOf } from '#domain/review.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { shortDate } from '../wording.ts';
import css from './note-reviews.css?inline';

/** What was said of a note: each reviewer's word beside the others', and that they are at odds. Nothing where nobody said anything. */
@customElement('fb-note-reviews')
export class NoteReviews extends LitElement {
  static override styles = [controls, sheet(css)];
  @property({ attribute: false }) reviews: readonly ReviewNow[] = [];

  protected override render(): TemplateResult | typeof nothing {
    if (this.reviews.length === 0) return nothing;
    const isDisputed = standingOf(this.reviews) === 'disputed';
    return html`
      ${isDisputed ? html`<p class="disputed">Reviewers disagree</p>` : nothing}
      <ul aria-label="Reviews">${this.reviews.map(
        ({ verdict, words, author, foreign, modified, isCurrent }) => html`
          <li class=${verdict}>
            <span class="verdict">${STANDING_NAMES[verdict]}</span>
            <span>by <bdi>${author || (foreign ? 'another person' : 'you')}</bdi>, ${shortDate(localDay(modified))}</span>
            ${isCurrent ? nothing : html`<span class="earlier">when it said something else</span>`}
            ${words === '' ? nothing : html`<span class="words" dir="auto">${words}</span>`}
          </li>`,
      )}</ul>
    `;
  }
}
