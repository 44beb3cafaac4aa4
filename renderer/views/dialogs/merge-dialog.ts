import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { PackChange, PackPreview } from '#contract/packs.ts';
import { signerTitle } from '#domain/identity/pack-signer.ts';
import { targetOf } from '../../components/field.ts';
import { passphraseField } from '../../components/gate/gate.ts';
import { count, dateTime } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';
import css from './merge-dialog.css?inline';
import { signerField } from './pack-signer.ts';

const GROUPS: Readonly<Record<Exclude<PackChange['change'], 'unchanged'>, string>> = {
  conflicts: 'Changed on both sides',
  added: 'New',
  changed: 'Changed by them',
  deleted: 'Deleted by them',
};

const KINDS: Readonly<Record<PackChange['kind'], string>> = {
  article: 'Article',
  annotation: 'Note',
  'free-note': 'Free note',
  review: 'Review of a note',
  reply: 'Reply',
  correction: 'Correction',
  report: 'Report',
  series: 'Series of reports',
  source: 'Grade of a source',
  'entity-note': 'Note on a name',
  'picture-words': 'Text for a picture',
  'names-apart': 'Names kept apart',
  'date-order': 'Order of dates',
  'figure-correction': 'Corrected figure',
  event: 'Event of the chronology',
  dossier: 'Dossier',
  laid: 'Document in a dossier',
  requirement: 'Requirement',
  filing: 'Passage filed under a requirement',
  framework: 'Framework of tags',
  'watch-list': 'Watch list',
  'saved-search': 'Saved search',
  template: 'Template',
  brief: 'Brief',
};

/** Field names as people say them. */
const FIELDS: Readonly<Record<string, string>> = {
  life: 'here or deleted',
  anchor: 'passage',
  color: 'colour',
  current: 'version',
  supports: 'articles that say the same',
  said: 'what it said when it was graded',
  plan: 'what it is made of',
  outline: 'sections',
  first: 'what comes first',
};

/** What a colleague's pack would do, to be taken whole, in part or not at all. */
@customElement('fb-merge-dialog')
export class MergeDialog extends SessionElement {
  static override styles = [controls, forms, sheet(css)];
  @state() private busy = false;

  protected override watched() {
    return [this.session.packs];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { packs } = this.session;
    const { preview, sealed } = packs;
    if (sealed) return this.#sealed(sealed.problem);
    if (!preview) return nothing;
    const title = signerTitle(preview.signer);
    const taken = preview.changes.filter(({ key }) => packs.accepted.has(key)).length;
    return html`
      <fb-dialog heading=${title === '' ? 'A pack' : `A pack from ${title}`} @close=${() => packs.leave()}>
        <div class="form">
          ${signerField(preview.signer, preview.sealed, (key, name) => inBackground(this.#know(key, name)))}
        </div>
        <form @submit=${this.#merge}>
          <p class="explain">Made on ${dateTime(preview.created)}. ${preview.unchanged > 0 ? `${count(preview.unchanged, 'record')} you have already.` : ''}</p>
          ${
            preview.changes.length === 0
              ? html`<p>It brings nothing new: both libraries hold the same.</p>`
              : html`<div class="groups">${Object.entries(GROUPS).map(([change, label]) => this.#group(preview, change, label))}</div>`
          }
          ${this.#refused(preview)}
          <div class="actions">
            <span class="message" role="status">${this.busy ? 'Merging…' : ''}</span>
            <button type="button" @click=${() => packs.leave()}>${taken === 0 ? 'Close' : 'Take nothing'}</button>
            ${
              preview.changes.length === 0
                ? nothing
                : html`<button class="primary" ?disabled=${this.busy || taken === 0}>${taken === preview.changes.length ? 'Take all' : `Take ${taken} of ${preview.changes.length}`}</button>`
            }
          </div>
        </form>
      </fb-dialog>
    `;
  }

  /** It is not known yet what is in it, or from whom it is. */
  #sealed(problem: string | null): TemplateResult {
    const { packs } = this.session;
    return html`
      <fb-dialog heading="A sealed pack" @close=${() => packs.leave()}>
        <form @submit=${this.#unseal}>
          <p>This pack is sealed with a passphrase. Its sender knows it.</p>
          ${passphraseField('Passphrase of the pack', 'passphrase', 'off')}
          <div class="actions">
            ${this.busy ? html`<span class="message" role="status">Opening…</span>` : html`<span class="message problem" role="alert">${problem ?? ''}</span>`}
            <button type="button" @click=${() => packs.leave()}>Cancel</button>
            <button class="primary" ?disabled=${this.busy}>Open</button>
          </div>
        </form>
      </fb-dialog>`;
  }

  async #unseal(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(targetOf(event, HTMLFormElement));
    this.busy = true;
    await this.session.packs.unseal(String(form.get('passphrase') ?? ''));
    this.busy = false;
  }

  async #know(key: string, name: string): Promise<void> {
    const { people, packs } = this.session;
    if (await people.name(key, name)) await packs.lookAtSigner();
  }

  #group({ changes }: PackPreview, change: string, label: string): TemplateResult | typeof nothing {
    const group = changes.filter((one) => one.change === change);
    if (group.length === 0) return nothing;
    const { packs } = this.session;
    const keys = group.map(({ key }) => key);
    const all = keys.every((key) => packs.accepted.has(key));
    const none = !keys.some((key) => packs.accepted.has(key));
    return html`
      <section aria-label=${label}>
        <label class="choice head"><input type="checkbox" .checked=${all} .indeterminate=${!all && !none}
          @change=${() => packs.accept(keys, !all)} /><h3>${label} <span class="muted">${group.length}</span></h3></label>
        <ul>${group.map((one) => this.#row(one))}</ul>
      </section>
    `;
  }

  #row({ key, kind, label, article, fields }: PackChange): TemplateResult {
    const { packs } = this.session;
    return html`
      <li>
        <label class="choice"><input type="checkbox" .checked=${packs.accepted.has(key)}
          @change=${(event: Event) => packs.accept([key], targetOf(event, HTMLInputElement).checked)} />
          <span><span class="kind">${KINDS[kind]}</span> <span dir="auto">${label}</span>
          ${article && kind !== 'article' ? html`<span class="explain" dir="auto">in ${article.title}</span>` : nothing}</span></label>
        ${fields.map(
          ({ name, mine, theirs }) => html`
            <dl class="sides" aria-label=${FIELDS[name] ?? name}>
              <div><dt>Here: ${FIELDS[name] ?? name}</dt><dd dir="auto">${mine || 'none'}</dd></div>
              <div><dt>In the pack</dt><dd dir="auto">${theirs || 'none'}</dd></div>
            </dl>`,
        )}
      </li>
    `;
  }

  #refused({ refused }: PackPreview): TemplateResult | typeof nothing {
    if (refused.length === 0) return nothing;
    return html`
      <details><summary class="problem">${count(refused.length, 'record')} cannot be taken</summary>
        <dl>${refused.slice(0, 100).map(({ id, reason }) => html`<dt>${id}</dt><dd>${reason}</dd>`)}</dl></details>
    `;
  }

  async #merge(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    this.busy = true;
    await this.session.packs.merge();
    this.busy = false;
  }
}
