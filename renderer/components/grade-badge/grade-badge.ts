import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatGrade, gradeWords, UNGRADED } from '#domain/grading/admiralty.ts';
import { parseMarking, TLP_BACKGROUND, TLP_COLORS } from '#domain/marking/marking.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './grade-badge.css?inline';

/** The grade of a passage, "B2", and its marking; a press opens the dialog for both. */
@customElement('fb-grade-badge')
export class GradeBadge extends SessionElement {
  static override styles = [controls, sheet(css)];
  /** The annotation's id. */
  @property() of = '';

  protected override watched() {
    return [this.session.grades];
  }

  protected override render(): TemplateResult {
    const { grades } = this.session;
    const grade = grades.gradeOf(this.of);
    const code = formatGrade(grade);
    const words = gradeWords(grade);
    const { marking } = grades.passage(this.of);
    return html`
      <button class="grade ${code === formatGrade(UNGRADED) ? 'quiet' : ''}" title=${words} aria-label="Grade ${words}" @click=${this.#open}>${code}</button>
      ${marking === null ? nothing : html`<span class="marking" dir="auto" .style=${colors(marking)}>${marking}</span>`}
    `;
  }

  #open(): void {
    this.session.grade(this.of);
  }
}

/** A TLP label wears the standard's colours, in every theme. */
function colors(text: string): string {
  const marking = parseMarking(text);
  if (!marking.ok || marking.value.scheme !== 'tlp') return '';
  return `background: ${TLP_BACKGROUND}; color: ${TLP_COLORS[marking.value.label]}`;
}
