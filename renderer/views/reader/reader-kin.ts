import '../../components/kin-banner/kin-banner.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { SimilarArticle } from '#contract';
import type { KinAct } from '../../components/kin-banner/kin-banner.ts';
import { SessionElement } from '../session-element.ts';

/** Asks whether the library tells the story of the open article already, and does what a person answers. */
@customElement('fb-reader-kin')
export class ReaderKin extends SessionElement {
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
    const { title, publisher, published } = other;
    const act = ({ detail }: CustomEvent<KinAct>) => void this.#act(kin, detail);
    return html`<fb-kin-banner .kin=${{ ...kin, title, publisher, published }} @fb-kin=${act}></fb-kin-banner>`;
  }

  async #ask(id: string): Promise<void> {
    const kin = this.session.notices.take(await this.session.client['articles.similar']({ id }));
    // The newest issue of a series needs no word: the library shows the others beside it.
    const isNews = kin?.kind !== 'issue' || kin.order === 'older';
    if (this.#asked === id) this.kin = isNews ? (kin ?? null) : null;
  }

  async #act(kin: SimilarArticle, act: KinAct): Promise<void> {
    if (act === 'open') await this.session.reader.open(kin.id);
    if (act === 'this-is-newer') await this.#merge(kin, true);
    if (act === 'that-is-newer') await this.#merge(kin, false);
    if (act === 'dismiss') this.#dismiss();
  }

  /** Puts the open text over the other one, or the other over it, and opens what comes of it. */
  async #merge({ id: other }: SimilarArticle, isNewer: boolean): Promise<void> {
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
  #dismiss(): void {
    const id = this.#asked;
    this.kin = null;
    if (id !== null) this.session.drafts.type(dismissed(id), 'dismissed');
  }
}

const dismissed = (article: string) => `kin:${article}`;
