import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  ENTITY_TYPES,
  type Entity,
  type EntityType,
  type Mention,
} from '#domain/entities/types.ts';
import type { Correction } from '../../state/correction-store.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { ENTITY_TYPE_NAMES } from '../../styles/entity-marks.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import { count } from '../wording.ts';
import css from './entity-correction.css?inline';

type Kind = 'retype' | 'reject' | 'confirm' | 'rename' | 'merge' | 'split';

const KINDS: Readonly<Record<Kind, string>> = {
  retype: 'is of another type',
  reject: 'is no entity',
  confirm: 'is right',
  rename: 'is called otherwise',
  merge: 'is the same as …',
  split: 'is somebody or something else',
};

const SCOPES: Readonly<Record<Correction['scope'], string>> = {
  everywhere: 'In every article, also later ones',
  article: 'In this article',
  mention: 'Only here',
};

/** Corrects a mention: what is wrong, how far it holds, and what that touches before it is done. */
@customElement('fb-entity-correction')
export class EntityCorrection extends SessionElement {
  static override styles = [controls, sheet(css)];
  @property({ attribute: false }) mention!: Mention;
  @property({ attribute: false }) entity!: Entity;
  @state() private kind: Kind = 'retype';
  @state() private type: EntityType = 'person';
  @state() private name = '';
  @state() private scope: Correction['scope'] = 'everywhere';
  @state() private busy = false;

  protected override watched() {
    return [this.session.corrections];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.type = this.mention.type;
    this.name = this.entity.name;
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('select')?.focus();
  }

  protected override updated(changed: PropertyValues): void {
    const asked = ['kind', 'type', 'name', 'scope'].some((field) => changed.has(field));
    const correction = this.#correction();
    if (asked && correction) void this.session.corrections.look(correction);
  }

  protected override render(): TemplateResult {
    const named = this.kind === 'rename' || this.kind === 'merge' || this.kind === 'split';
    return html`
      <form @submit=${this.#apply}>
        <label>This name
          <select @change=${(event: Event) => {
            this.kind = (event.target as HTMLSelectElement).value as Kind;
          }}>${options(KINDS, this.kind)}</select></label>
        ${
          this.kind === 'retype'
            ? html`<label>Type
          <select @change=${(event: Event) => {
            this.type = (event.target as HTMLSelectElement).value as EntityType;
          }}>${ENTITY_TYPES.map((type) => html`<option value=${type} ?selected=${type === this.type}>${ENTITY_TYPE_NAMES[type]}</option>`)}</select></label>`
            : nothing
        }
        ${
          named
            ? html`<label>Name
          <input type="text" dir="auto" maxlength="500" required .value=${this.name} @change=${(
            event: Event,
          ) => {
            this.name = (event.target as HTMLInputElement).value;
          }} /></label>`
            : nothing
        }
        <label>Where
          <select @change=${(event: Event) => {
            this.scope = (event.target as HTMLSelectElement).value as Correction['scope'];
          }}>${options(SCOPES, this.scope)}</select></label>
        <p class="touches" role="status">${this.#touches()}</p>
        <div class="acts"><button class="primary" ?disabled=${this.busy || !this.#correction()}>Correct</button></div>
      </form>
    `;
  }

  #correction(): Correction | null {
    const { current } = this.session.reader;
    if (!current) return null;
    const { start, end, type } = this.mention;
    const base = { article: current.article.id, start, end, scope: this.scope };
    const name = this.name.trim();
    switch (this.kind) {
      case 'retype':
        return this.type === type ? null : { ...base, action: { kind: 'retype', type: this.type } };
      case 'reject':
        return { ...base, action: { kind: 'reject' } };
      case 'confirm':
        return { ...base, action: { kind: 'confirm', type } };
      default:
        return name === '' ? null : { ...base, action: { kind: this.kind, name } };
    }
  }

  #touches(): string {
    if (!this.#correction()) return '';
    const { preview } = this.session.corrections;
    if (!preview) return 'Looking where it holds …';
    const { mentions, articles } = preview;
    if (mentions === 0) return 'Changes nothing now, and holds for later imports.';
    return `Changes ${count(mentions, 'mention')} in ${count(articles.length, 'article')}.`;
  }

  async #apply(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const correction = this.#correction();
    if (!correction) return;
    this.busy = true;
    const applied = await this.session.corrections.apply(correction);
    this.busy = false;
    if (applied) this.session.reader.openCard(null);
  }
}

function options<Name extends string>(
  labels: Readonly<Record<Name, string>>,
  chosen: Name,
): TemplateResult[] {
  return (Object.entries(labels) as [Name, string][]).map(
    ([value, label]) =>
      html`<option value=${value} ?selected=${value === chosen}>${label}</option>`,
  );
}
