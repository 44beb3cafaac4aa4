import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { TrashContents } from '#contract/history.ts';
import { answer } from '../../components/answer/answer.ts';
import { count, dateTime, shortDate } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';
import css from './trash-dialog.css?inline';

/** What was removed: how long it stays, the way back, and the end of it. */
@customElement('fb-trash-dialog')
export class TrashDialog extends SessionElement {
  static override styles = [controls, forms, sheet(css)];
  /** Deleting for good is asked twice: it is the one act that no undo takes back. */
  @state() private asking = false;

  protected override watched() {
    return [this.session.trash];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.trash.load());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.trash.leave();
  }

  protected override render(): TemplateResult {
    const { room, trash } = this.session;
    return html`
      <fb-dialog heading="Trash" @close=${() => room.close()}>
        <div class="form">
          ${answer(trash.contents, {
            waiting: 'Looking into the trash…',
            again: () => trash.load(),
            draw: (contents) => this.#show(contents),
          })}
        </div>
      </fb-dialog>
    `;
  }

  #show({ articles, annotations, freeNotes, removals }: TrashContents): TemplateResult {
    const things = articles.length + annotations.length + freeNotes.length;
    const close = html`<button @click=${() => this.session.room.close()}>Close</button>`;
    if (things === 0 && removals.length === 0) {
      return html`
        <p class="explain">Nothing is in the trash. Deleted articles and notes stay here for 30 days and can be brought back; removed dossiers, requirements, briefs and searches as long as their step can be undone.</p>
        <div class="actions">${close}</div>
      `;
    }
    return html`
      ${things === 0 ? nothing : html`<p class="explain">Articles and notes stay here for 30 days; then they are deleted for good.</p>`}
      ${
        articles.length > 0
          ? html`<section aria-label="Articles"><h3>Articles</h3><ul>${articles.map(
              ({ id, title, publisher, annotations: notes, ...times }) =>
                this.#row(title, [publisher, notes > 0 ? count(notes, 'note') : null], times, {
                  articles: [id],
                  annotations: [],
                }),
            )}</ul></section>`
          : nothing
      }
      ${
        annotations.length + freeNotes.length > 0
          ? html`<section aria-label="Notes"><h3>Notes</h3><ul>${annotations.map(
              ({ id, quote, note, title, ...times }) =>
                this.#row(note || `“${quote}”`, [title], times, {
                  articles: [],
                  annotations: [id],
                }),
            )}${freeNotes.map(({ id, day, note, ...times }) =>
              this.#row(note, [`free note of ${shortDate(day)}`], times, {
                articles: [],
                annotations: [],
                freeNotes: [id],
              }),
            )}</ul></section>`
          : nothing
      }
      ${this.#removals(removals)}
      <div class="actions">
        <span class="message" role="status">${this.asking ? 'This cannot be undone.' : ''}</span>
        ${
          this.asking
            ? html`<button @click=${() => {
                this.asking = false;
              }}>Keep them</button>
              <button class="danger" @click=${this.#empty}>Delete ${count(things, 'thing')} for good</button>`
            : html`${
                things === 0
                  ? nothing
                  : html`<button @click=${() => {
                      this.asking = true;
                    }}>Empty the trash…</button>`
              }${close}`
        }
      </div>
    `;
  }

  /** What goes to no trash: the step that removed it is undone, and no other. */
  #removals(removals: TrashContents['removals']): TemplateResult | typeof nothing {
    if (removals.length === 0) return nothing;
    return html`<section aria-label="Removed"><h3>Removed, and to be undone</h3>
      <p class="explain">Dossiers, requirements, briefs, searches and lists come back by undoing what removed them, whatever was done since; emptying the trash leaves them here.</p>
      <ul>${removals.map(
        ({ step, label }) => html`<li>
          <div><p class="what" dir="auto">${label}</p></div>
          <button class="framed" aria-label="Undo: ${label}" @click=${() => this.session.trash.bringBack(step)}>Undo</button></li>`,
      )}</ul></section>`;
  }

  #row(
    what: string,
    facts: readonly (string | null)[],
    { removed, daysLeft }: { readonly removed: string; readonly daysLeft: number },
    wanted: { articles: string[]; annotations: string[]; freeNotes?: string[] },
  ): TemplateResult {
    const line = [...facts, `removed ${dateTime(removed)}`, `${count(daysLeft, 'day')} left`];
    return html`
      <li>
        <div><p class="what" dir="auto">${what}</p>
          <p class="explain">${line.filter((fact) => fact !== null).join(' · ')}</p></div>
        <button class="framed" aria-label="Restore ${what.slice(0, 60)}" @click=${() => this.session.trash.restore(wanted)}>Restore</button>
      </li>
    `;
  }

  async #empty(): Promise<void> {
    const { notices, trash } = this.session;
    this.asking = false;
    const emptied = await trash.empty();
    if (!emptied) return;
    const { articles, notes } = emptied;
    notices.done(`Deleted for good: ${count(articles, 'article')}, ${count(notes, 'note')}`);
  }
}
