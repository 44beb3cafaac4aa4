import '../../components/entity-correction/entity-correction.ts';
import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Mention } from '#domain/entities/types.ts';
import type { Correction } from '../../components/entity-correction/entity-correction.ts';
import { SessionElement } from '../session-element.ts';

/** Corrects a mention of an article, wherever it is shown. Fires `fb-corrected` when it is done. */
@customElement('fb-correct-mention')
export class CorrectMention extends SessionElement {
  @property({ attribute: false }) mention!: Pick<Mention, 'start' | 'end' | 'type'>;
  /** What its entity is called. */
  @property() called = '';
  /** The article's id. */
  @property() article = '';
  /** The article's text; null while it is not at hand. */
  @property({ attribute: false }) text: string | null = null;
  /** The entity's other forms, where all of it may be meant. */
  @property({ attribute: false }) forms: readonly string[] = [];
  @state() private busy = false;

  protected override watched() {
    return [this.session.corrections, this.session.entities];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.corrections.tryOut(null);
  }

  protected override render(): TemplateResult {
    const { corrections, entities } = this.session;
    return html`<fb-entity-correction .mention=${this.mention} .called=${this.called} .article=${this.article} .text=${this.text} .forms=${this.forms}
      .preview=${corrections.preview} .suggestions=${entities.suggestions} .busy=${this.busy}
      @fb-look=${(event: HTMLElementEventMap['fb-look']) => corrections.look(event.detail)}
      @fb-trial=${(event: HTMLElementEventMap['fb-trial']) => corrections.tryOut(event.detail)}
      @fb-name=${(event: HTMLElementEventMap['fb-name']) => entities.suggest(event.detail, this.mention.type)}
      @fb-correct=${(event: HTMLElementEventMap['fb-correct']) => this.#apply(event.detail)}></fb-entity-correction>`;
  }

  async #apply(correction: Correction): Promise<void> {
    this.busy = true;
    const applied = await this.session.corrections.apply(correction);
    this.busy = false;
    if (applied) this.dispatchEvent(new CustomEvent('fb-corrected', { detail: correction }));
  }
}
