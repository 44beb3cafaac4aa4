import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { SimilarArticle } from '#contract';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './kin-banner.css?inline';

/** Says above a text that the library tells the same story already, and offers to put both together. */
@customElement('fb-kin-banner')
export class KinBanner extends SessionElement {
  static override styles = [controls, sheet(css)];
  @state() private kin: SimilarArticle | null = null;
  /** The article that was asked about last. */
  #asked: string | null = null;

  protected override watched() {
    return [this.session.reader, this.session.library];
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const id = this.session.reader.current?.article.id ?? null;
    if (id === this.#asked) return;
    this.#asked = id;
    this.kin = null;
    if (id !== null && !this.session.drafts.get(dismissed(id))) void this.#ask(id);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { kin } = this;
    const other = kin && this.session.library.find(kin.id);
    if (!kin || !other) return nothing;
    const show = () => void this.session.reader.open(kin.id);
    return html`
      <aside aria-label="The same story">
        <p>${kin.kind === 'updated' ? 'This looks like the same story, updated:' : 'The same copy stands under another masthead:'}
          <button class="link" dir="auto" @click=${show}>${other.title}${other.publisher ? `, ${other.publisher}` : ''}</button></p>
        <div class="acts">
          ${kin.kind === 'updated' ? html`<button class="framed" @click=${() => void this.#merge(kin)}>Make this its new version</button>` : html`<span class="muted">One origin: two mastheads do not make two sources.</span>`}
          <button @click=${() => void this.#dismiss()}>${kin.kind === 'updated' ? 'Another story' : 'Understood'}</button>
        </div>
      </aside>
    `;
  }

  async #ask(id: string): Promise<void> {
    const kin = this.session.notices.take(await this.session.client['articles.similar']({ id }));
    if (this.#asked === id) this.kin = kin;
  }

  async #merge({ id: into }: SimilarArticle): Promise<void> {
    const { client, notices, reader, history } = this.session;
    const id = reader.current?.article.id;
    if (id === undefined) return;
    const report = notices.take(await client['articles.mergeInto']({ id, into }));
    if (!report) return;
    const needing = report.annotations.changed + report.annotations.lost;
    const look =
      needing === 0 ? '' : ` ${needing === 1 ? '1 note needs' : `${needing} notes need`} a look.`;
    notices.done(`Made it the new version.${look}`, history.undoAction());
    await reader.open(into);
  }

  /** Kept, so that the question is asked once. */
  async #dismiss(): Promise<void> {
    const id = this.#asked;
    this.kin = null;
    if (id !== null) this.session.drafts.type(dismissed(id), 'dismissed');
  }
}

const dismissed = (article: string) => `kin:${article}`;
