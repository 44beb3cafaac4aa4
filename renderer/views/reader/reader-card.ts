import '../../components/entity-card/entity-card.ts';
import '../names/correct-mention.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { EntityAnalysis } from '#domain/entities/types.ts';
import { sourceName } from '#domain/grading/source-key.ts';
import type { ShownMention } from '../../components/entity-card/entity-card.ts';
import { inBackground } from '../../state/in-background.ts';
import { SessionElement } from '../session-element.ts';

/** The card of the mention that the reader points at. */
@customElement('fb-reader-card')
export class ReaderCard extends SessionElement {
  @property({ attribute: false }) place: DOMRect | null = null;
  /** The mention whose correction is open. */
  @state() private correcting = -1;

  protected override watched() {
    return [this.session.reader];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { reader } = this.session;
    const index = reader.card ?? -1;
    const { current } = reader;
    const mention = reader.mentions[index];
    const found = shownMention(current?.analysis ?? null, index);
    if (!current || !mention || !found) return nothing;
    const { id, text, source } = current.article;
    const shown = { ...found, source: sourceName(source) };
    return html`<fb-entity-card .place=${this.place} .mention=${shown} .correcting=${this.correcting === index} @fb-mention=${this.#act}
      @fb-date-order=${({ detail }: HTMLElementEventMap['fb-date-order']) => inBackground(this.session.corrections.settleDates(id, detail))}>
      ${
        this.correcting === index
          ? html`<fb-correct-mention .session=${this.session} .mention=${mention} .called=${shown.name} .article=${id} .text=${text}
              @fb-corrected=${() => reader.openCard(null)}></fb-correct-mention>`
          : nothing
      }
    </fb-entity-card>`;
  }

  #act({ detail }: HTMLElementEventMap['fb-mention']): void {
    const { reader, room, showInspector, openEntity } = this.session;
    const index = reader.card ?? -1;
    const entity = entityOf(reader.current?.analysis ?? null, index);
    if (!entity) return;
    switch (detail) {
      case 'previous':
        this.#step(entity.mentions, index, -1);
        break;
      case 'next':
        this.#step(entity.mentions, index, 1);
        break;
      case 'list':
        reader.focusEntity(entity.id, entity.mentions.indexOf(index));
        reader.openCard(null);
        showInspector();
        room.showTab('entities');
        break;
      case 'page':
        reader.openCard(null);
        openEntity(entity.id);
        break;
      case 'correct':
        this.correcting = this.correcting === index ? -1 : index;
    }
  }

  /** To another mention of the same entity, round and round. */
  #step(mentions: readonly number[], index: number, by: number): void {
    const { reader } = this.session;
    const next = mentions.at((mentions.indexOf(index) + by) % mentions.length) ?? index;
    const span = reader.mentions[next];
    if (!span) return;
    reader.caret.place(span);
    reader.goTo(span, 'steady');
    reader.openCard(next);
  }
}

function shownMention(analysis: EntityAnalysis | null, index: number): ShownMention | null {
  const mention = analysis?.mentions[index];
  const entity = entityOf(analysis, index);
  if (!mention || !entity) return null;
  return {
    type: mention.type,
    name: entity.name,
    role: entity.role,
    aliases: entity.aliases,
    date: mention.date ?? null,
    open: mention.open,
    at: entity.mentions.indexOf(index),
    mentions: entity.mentions.length,
  };
}

function entityOf(analysis: EntityAnalysis | null, index: number) {
  const id = analysis?.mentions[index]?.entity;
  return analysis?.entities.find((entity) => entity.id === id);
}
