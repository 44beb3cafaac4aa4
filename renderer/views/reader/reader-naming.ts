import '../../components/name-passage/name-passage.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Span } from '#domain/document.ts';
import type { NamedPassage } from '../../components/name-passage/name-passage.ts';
import type { Correction } from '../../state/correction-store.ts';
import { inBackground } from '../../state/in-background.ts';
import { SessionElement } from '../session-element.ts';

/** The card by which words that were missed become a name. */
@customElement('fb-reader-naming')
export class ReaderNaming extends SessionElement {
  @property({ attribute: false }) place: DOMRect | null = null;
  @state() private busy = false;

  protected override watched() {
    return [this.session.reader, this.session.corrections];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { reader, corrections } = this.session;
    const { naming, current } = reader;
    if (!naming || !current) return nothing;
    const { id, text } = current.article;
    const confirm = (named: NamedPassage) => confirmed(id, naming, named);
    return html`<fb-name-passage .place=${this.place} .words=${text.slice(naming.start, naming.end)} .looked=${corrections.looked} .busy=${this.busy}
      @fb-look-name=${({ detail }: CustomEvent<NamedPassage>) => inBackground(corrections.look(confirm(detail)))}
      @fb-make-name=${({ detail }: CustomEvent<NamedPassage>) => inBackground(this.#name(confirm(detail)))}
      @close=${() => reader.openCard(null)}></fb-name-passage>`;
  }

  async #name(correction: Correction): Promise<void> {
    this.busy = true;
    const applied = await this.session.corrections.apply(correction);
    this.busy = false;
    if (applied) this.session.reader.openCard(null);
  }
}

const confirmed = (
  article: string,
  { start, end }: Span,
  { type, scope }: NamedPassage,
): Correction => ({ article, start, end, scope, action: { kind: 'confirm', type } });
