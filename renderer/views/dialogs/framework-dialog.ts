import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import type { FrameworkReport } from '#contract/frameworks.ts';
import type { TagFramework } from '#domain/tags/framework.ts';
import { answer } from '../../components/answer/answer.ts';
import { count } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';

/** Tags of a family that are shown; the others are counted. */
const SHOWN = 12;

/** The frameworks of tags: loaded from CSV, replaced by the same file, taken away. */
@customElement('fb-framework-dialog')
export class FrameworkDialog extends SessionElement {
  static override styles = [controls, forms];
  @query('input[type="file"]') private file!: HTMLInputElement;

  protected override watched() {
    return [this.session.frameworks];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.frameworks.load());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.frameworks.seen();
  }

  protected override render(): TemplateResult {
    const { room, frameworks } = this.session;
    return html`
      <fb-dialog heading="Framework of tags" @close=${() => room.close()}>
        <div class="form">
          <p class="explain">The tags that you file by, as a CSV file: its first row names the columns (sector; need, response or gap; place; group; severity), and each cell below is a tag of its column. Notes are then offered these tags, by their own name or by that of their column. The same file again replaces them.</p>
          ${this.#report(frameworks.report)}
          ${answer(frameworks.all, {
            waiting: 'Reading the frameworks…',
            again: () => frameworks.load(),
            draw: (all) =>
              all.length === 0
                ? html`<p class="explain">No framework is loaded yet.</p>`
                : html`<div>${all.map((one) => this.#framework(one))}</div>`,
          })}
          <input type="file" hidden aria-label="Framework file" accept=".csv,.tsv,.txt,text/csv,text/plain" @change=${this.#chosen} />
          <div class="actions">
            <button @click=${() => room.close()}>Close</button>
            <button class="primary" @click=${() => this.file.click()}>Load a file…</button>
          </div>
        </div>
      </fb-dialog>
    `;
  }

  #framework(framework: TagFramework): TemplateResult {
    const { name, families } = framework;
    return html`
      <section aria-label=${name}>
        <h3><bdi>${name}</bdi></h3>
        <dl>${families.map(
          ({ name: family, tags }) => html`<dt dir="auto">${family}</dt>
            <dd dir="auto">${tags.slice(0, SHOWN).join(' · ')}${tags.length > SHOWN ? `, and ${tags.length - SHOWN} more` : ''}</dd>`,
        )}</dl>
        <button class="framed" aria-label="Take away ${name}" @click=${() => this.session.frameworks.remove(framework)}>Take away</button>
      </section>
    `;
  }

  /** What of the file was left out, line by line. */
  #report(report: FrameworkReport | null): TemplateResult | typeof nothing {
    if (!report || report.bad.length + report.shared.length === 0) return nothing;
    const { bad, shared } = report;
    return html`
      <div role="status">
        ${
          bad.length === 0
            ? nothing
            : html`<p class="problem">${count(bad.length, 'row')} of ${report.framework.name} ${bad.length === 1 ? 'was' : 'were'} left out:</p>
              <ul class="list findings" aria-label="Rows left out">${bad.map(({ line, reason }) => html`<li>Line ${line} <bdi>${reason}</bdi>.</li>`)}</ul>`
        }
        ${shared.map(({ tag, families }) => html`<p class="explain">“<bdi>${tag}</bdi>” stands in ${families.join(' and ')}: a note with it has both.</p>`)}
      </div>
    `;
  }

  async #chosen(): Promise<void> {
    const file = this.file.files?.[0];
    // Emptied, so that choosing the same file again is a change.
    this.file.value = '';
    if (file)
      await this.session.frameworks.take(file.name, new Uint8Array(await file.arrayBuffer()));
  }
}
