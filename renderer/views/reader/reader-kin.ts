import '../../components/kin-banner/kin-banner.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { SimilarArticle } from '#contract/articles.ts';
import { answer } from '../../components/answer/answer.ts';
import type { KinAct } from '../../components/kin-banner/kin-banner.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';

/** Asks whether the library tells the story of the open article already, and does what a person answers. */
@customElement('fb-reader-kin')
export class ReaderKin extends SessionElement {
  static override styles = controls;

  protected override watched() {
    return [this.session.kin, this.session.library];
  }

  protected override render(): unknown {
    const { kin } = this.session;
    // An offer that is not there yet is not missed: only a failure is said.
    if (kin.state.kind === 'idle' || kin.state.kind === 'loading') return nothing;
    return answer(kin.state, {
      waiting: '',
      again: () => kin.again(),
      draw: (found) => (found ? this.#offer(found) : nothing),
    });
  }

  #offer(found: SimilarArticle): TemplateResult | typeof nothing {
    const other = this.session.library.find(found.id);
    if (!other) return nothing;
    const { title, publisher, published } = other;
    const act = ({ detail }: CustomEvent<KinAct>) => this.#act(found, detail);
    return html`<fb-kin-banner .kin=${{ ...found, title, publisher, published }} @fb-kin=${act}></fb-kin-banner>`;
  }

  async #act(found: SimilarArticle, act: KinAct): Promise<void> {
    const { kin } = this.session;
    if (act === 'open') await kin.open(found);
    if (act === 'this-is-newer') await kin.merge(found, true);
    if (act === 'that-is-newer') await kin.merge(found, false);
    if (act === 'dismiss') kin.dismiss();
  }
}
