import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { SimilarArticle } from '#contract';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import { shortDate } from '../wording.ts';
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
    const name = [other.title, other.publisher, other.published && shortDate(other.published)];
    return html`
      <aside aria-label=${kin.kind === 'issue' ? 'The same series' : 'The same story'}>
        <p>${kinWords(kin)}
          <button class="link" dir="auto" @click=${show}>${name.filter(Boolean).join(', ')}</button>
          ${kin.kind === 'updated' ? html`<span class="muted">About ${Math.round(kin.similarity * 100)} % of the word sequences stand in both.</span>` : nothing}</p>
        <div class="acts">
          ${this.#acts(kin)}
          <button @click=${() => void this.#dismiss()}>${kin.kind === 'updated' ? 'Another story' : 'Understood'}</button>
        </div>
      </aside>
    `;
  }

  /** The newer text goes over the older one, whichever of the two is open; where nothing says which, a person does. */
  #acts({ id, kind, order }: SimilarArticle): TemplateResult | typeof nothing {
    if (kind === 'same-origin')
      return html`<span class="muted">One origin: two mastheads do not make two sources.</span>`;
    if (kind === 'issue') return nothing;
    const button = (label: string, isNewer: boolean) =>
      html`<button class="framed" @click=${() => void this.#merge(id, isNewer)}>${label}</button>`;
    if (order === 'newer') return button('Make this its new version', true);
    if (order === 'older') return button('Make that the new version of this', false);
    return html`${button('This one is newer', true)} ${button('That one is newer', false)}`;
  }

  async #ask(id: string): Promise<void> {
    const kin = this.session.notices.take(await this.session.client['articles.similar']({ id }));
    // The newest issue of a series needs no word: the library shows the others beside it.
    const isNews = kin?.kind !== 'issue' || kin.order === 'older';
    if (this.#asked === id) this.kin = isNews ? kin : null;
  }

  /** Puts the open text over the other one, or the other over it, and opens what comes of it. */
  async #merge(other: string, isNewer: boolean): Promise<void> {
    const { client, notices, reader, history } = this.session;
    const open = reader.current?.article.id;
    if (open === undefined) return;
    const [id, into] = isNewer ? [open, other] : [other, open];
    const answer = await client['articles.mergeInto']({ id, into });
    const report = notices.take(answer);
    if (!report) return;
    const needing = report.annotations.changed + report.annotations.lost;
    const look =
      needing === 0 ? '' : ` ${needing === 1 ? '1 note needs' : `${needing} notes need`} a look.`;
    notices.done(`Made it the new version.${look}`, history.undoAction(answer));
    await reader.open(into);
  }

  /** Kept, so that the question is asked once. */
  async #dismiss(): Promise<void> {
    const id = this.#asked;
    this.kin = null;
    if (id !== null) this.session.drafts.type(dismissed(id), 'dismissed');
  }
}

function kinWords({ kind, order }: SimilarArticle): string {
  if (kind === 'same-origin') return 'The same copy stands under another masthead:';
  if (kind === 'issue') return 'A later issue of this series is in the library:';
  if (order === 'newer') return 'This looks like a newer version of:';
  if (order === 'older') return 'This looks like an older version of:';
  return 'This looks like another version of this story, and no date says which is newer:';
}

const dismissed = (article: string) => `kin:${article}`;
