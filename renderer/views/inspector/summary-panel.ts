import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import type { ArticleSummaryText } from '#contract/articles.ts';
import { inBackground } from '../../state/in-background.ts';
import '../../components/note-text/note-text.ts';
import { answer } from '../../components/answer/answer.ts';
import { targetOf } from '../../components/field.ts';
import { count } from '../../components/wording.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './summary-panel.css?inline';

/** The article's summary: sentences of the text with the way to each, or a person's own wording. */
@customElement('fb-summary-panel')
export class SummaryPanel extends SessionElement {
  static override styles = [controls, sheet(css)];
  @query('textarea') private field!: HTMLTextAreaElement;

  protected override watched() {
    return [this.session.reader, this.session.summary];
  }

  protected override willUpdate(): void {
    this.session.summary.show(this.session.reader.current?.article.id ?? null);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.summary.show(null);
  }

  protected override render(): TemplateResult {
    const { summary } = this.session;
    if (summary.draft !== null) return this.#writing(summary.draft);
    return html`${answer(summary.state, {
      waiting: 'Choosing sentences…',
      again: () => summary.again(),
      draw: (made) => (made.edited === null ? this.#extracted(made) : this.#own(made.edited)),
    })}`;
  }

  #extracted({ sentences }: ArticleSummaryText): TemplateResult {
    const { summary, reader, room } = this.session;
    return html`
      <label class="how">
        Length
        <input type="range" min="1" max="12" .value=${String(summary.length)} aria-label="Sentences in the summary"
          @input=${(event: Event) => summary.setLength(targetOf(event, HTMLInputElement).valueAsNumber)} />
        <output>${count(summary.length, 'sentence')}</output>
      </label>
      <ol aria-label="Summary">
        ${sentences.map(
          (sentence) =>
            html`<li><button class="sentence" dir="auto" title="Go to this sentence" @click=${() => {
              reader.caret.place(sentence);
              reader.goTo(sentence);
              room.setDrawer(false);
            }}>${sentence.text}</button></li>`,
        )}
      </ol>
      ${sentences.length === 0 ? html`<p class="muted">This article has no sentences to choose from.</p>` : nothing}
      <div class="acts"><button class="framed" @click=${() => this.#write()}>Edit the summary</button></div>
    `;
  }

  #own(text: string): TemplateResult {
    const { summary } = this.session;
    return html`
      <p class="small muted">Your own wording; briefs use it.</p>
      <fb-note-text .text=${text}></fb-note-text>
      <div class="acts">
        <button class="framed" @click=${() => this.#write()}>Edit the summary</button>
        <button @click=${() => summary.save(null)}>Go back to the extracted one</button>
      </div>
    `;
  }

  #writing(text: string): TemplateResult {
    const { summary } = this.session;
    return html`
      <textarea aria-label="Summary" dir="auto" maxlength="100000" .value=${text}
        @input=${() => summary.type(this.field.value)}></textarea>
      <div class="acts">
        <button class="primary" @click=${() => summary.save(this.field.value)}>Save the summary</button>
        <button @click=${() => summary.discard()}>Discard</button>
      </div>
    `;
  }

  #write(): void {
    const { summary } = this.session;
    const { current } = summary;
    if (!current) return;
    summary.type(current.edited ?? current.sentences.map(({ text }) => text).join(' '));
    inBackground(this.updateComplete.then(() => this.field.focus()));
  }
}
