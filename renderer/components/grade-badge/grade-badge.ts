import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  formatGrade,
  type Grade,
  gradeWords,
  isGraded,
  UNGRADED,
} from '#domain/grading/admiralty.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { markingLabel } from '../marking-label.ts';
import { tell } from '../tell.ts';
import css from './grade-badge.css?inline';

/** The grade of a passage, "B2" or that nobody graded it, and its marking. Tells `fb-grade` when a person wants to change them. */
@customElement('fb-grade-badge')
export class GradeBadge extends LitElement {
  static override styles = [controls, sheet(css)];
  @property({ attribute: false }) grade: Grade = UNGRADED;
  @property() marking: string | null = null;
  /** That the passage said other facts when it was graded, as a sentence; null where it did not. */
  @property() otherwise: string | null = null;

  protected override render(): TemplateResult {
    const { grade, marking, otherwise } = this;
    const code = formatGrade(grade);
    const words = gradeWords(grade);
    return html`
      <button class="grade ${isGraded(grade) ? '' : 'quiet'}" title=${words} aria-label="Grade: ${words}" @click=${() => tell(this, 'fb-grade', null)}>${code}</button>
      ${markingLabel(marking)}
      ${otherwise === null ? nothing : html`<span class="otherwise" dir="auto">${otherwise}</span>`}
    `;
  }
}

declare global {
  interface HTMLElementEventMap {
    'fb-grade': CustomEvent<null>;
  }
}
