import { html, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import type { ArticleSummary } from '#domain/article.ts';
import { dayAfter, localDay } from '#domain/clock.ts';
import { LONGEST_OWNER } from '#domain/triage.ts';
import { sentText } from '../../components/field.ts';
import { count } from '../../components/wording.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';

/** Days that one press fills in, counted from today. */
const SOON = [
  [0, 'Today'],
  [1, 'Tomorrow'],
  [7, 'In a week'],
] as const;

/** By when documents are dealt with, and who sees to them. */
@customElement('fb-due-dialog')
export class DueDialog extends SessionElement {
  static override styles = [controls, forms];
  @query('[name="due"]') private day!: HTMLInputElement;

  protected override watched() {
    return [this.session.triage];
  }

  protected override render(): TemplateResult {
    const { room, triage } = this.session;
    const { subjects, owners } = triage;
    const [only] = subjects;
    const heading =
      subjects.length === 1 && only ? `“${only.title}”` : count(subjects.length, 'document');
    const today = localDay(new Date().toISOString());
    return html`
      <fb-dialog heading="Due day and owner: ${heading}" @close=${() => room.close()}>
        <form @submit=${this.#save}>
          <label class="field"><span class="label">To be dealt with by</span>
            <input type="date" name="due" .value=${said(subjects, ({ due = '' }) => due)} /></label>
          <div class="two">${SOON.map(
            ([days, label]) =>
              html`<button type="button" class="framed" @click=${() => {
                this.day.value = dayAfter(today, days);
              }}>${label}</button>`,
          )}<button type="button" class="framed" @click=${() => {
            this.day.value = '';
          }}>No day</button></div>
          <label class="field"><span class="label">Who sees to it</span>
            <input type="text" name="owner" dir="auto" maxlength=${LONGEST_OWNER} autocomplete="off" placeholder="nobody" list="owners" .value=${said(subjects, ({ owner = '' }) => owner)} />
            <datalist id="owners">${owners.map((owner) => html`<option value=${owner}></option>`)}</datalist></label>
          ${subjects.length > 1 ? html`<p class="explain">A field that you leave as it is changes nothing.</p>` : ''}
          <div class="actions"><button type="button" @click=${() => room.close()}>Cancel</button>
            <button class="primary">Save</button></div>
        </form>
      </fb-dialog>
    `;
  }

  async #save(sent: SubmitEvent): Promise<void> {
    sent.preventDefault();
    const { room, triage } = this.session;
    const { subjects } = triage;
    const due = sentText(sent, 'due');
    const owner = sentText(sent, 'owner');
    const change = {
      ...(due !== said(subjects, (one) => one.due ?? '') && { due: due || null }),
      ...(owner !== said(subjects, (one) => one.owner ?? '') && { owner }),
    };
    if (Object.keys(change).length === 0) room.close();
    else await room.closeAfter(triage.setDue(change));
  }
}

/** What all of them say; empty where they differ. */
function said(
  articles: readonly ArticleSummary[],
  of: (article: ArticleSummary) => string,
): string {
  const [first = '', ...others] = new Set(articles.map(of));
  return others.length === 0 ? first : '';
}
