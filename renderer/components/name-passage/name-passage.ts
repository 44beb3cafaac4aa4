import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Request } from '#contract';
import type { CorrectionPreview } from '#contract/names.ts';
import { type EntityType, NAMED_TYPES } from '#domain/entities/types.ts';
import { keysOf } from '#domain/keys-of.ts';
import { cardSheet } from '../../styles/card-sheet.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { ENTITY_TYPE_NAMES } from '../../styles/entity-marks.ts';
import { sheet } from '../../styles/sheet.ts';
import type { AnswerState } from '../answer/answer.ts';
import { chosenIn } from '../field.ts';
import { placeNear } from '../place-near.ts';
import { tell } from '../tell.ts';
import { count } from '../wording.ts';
import css from './name-passage.css?inline';

type Scope = Request<'corrections.apply'>['scope'];

/** What a person says of words that were found to be no name. */
export interface NamedPassage {
  readonly type: EntityType;
  readonly scope: Scope;
}

const SCOPES: Readonly<Record<Scope, string>> = {
  everywhere: 'In every article, also later ones',
  article: 'In this article',
  mention: 'Only here',
};

/**
 * Makes a name of words that nobody found to be one: of which type, and how far that holds. Tells by
 * `fb-look-name` what is chosen now, by `fb-make-name` what is decided, and `close`.
 */
@customElement('fb-name-passage')
export class NamePassage extends LitElement {
  static override styles = [controls, cardSheet, sheet(css)];
  @property({ attribute: false }) place: DOMRect | null = null;
  /** The words as they stand in the text. */
  @property() words = '';
  /** What the choice would touch. */
  @property({ attribute: false }) looked: AnswerState<CorrectionPreview> = { kind: 'idle' };
  @property({ type: Boolean }) busy = false;
  @state() private type: EntityType = 'person';
  @state() private scope: Scope = 'everywhere';
  @query('select') private first!: HTMLSelectElement;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'dialog');
    this.setAttribute('aria-label', 'Name these words');
  }

  protected override firstUpdated(): void {
    this.first.focus();
  }

  protected override updated(changed: PropertyValues): void {
    if (this.place) placeNear(this, this.place);
    if (['words', 'type', 'scope'].some((field) => changed.has(field))) this.#tell('fb-look-name');
  }

  protected override render(): TemplateResult {
    return html`
      <p class="type">Not found to be a name</p>
      <h2 dir="auto">${this.words}</h2>
      <form @submit=${this.#decide} @keydown=${this.#key}>
        <label>It names
          <select @change=${(event: Event) => {
            this.type = chosenIn(event, NAMED_TYPES);
          }}>${NAMED_TYPES.map((type) => html`<option value=${type} ?selected=${type === this.type}>${ENTITY_TYPE_NAMES[type]}</option>`)}</select></label>
        <label>Where
          <select @change=${(event: Event) => {
            this.scope = chosenIn(event, keysOf(SCOPES));
          }}>${Object.entries(SCOPES).map(([scope, label]) => html`<option value=${scope} ?selected=${scope === this.scope}>${label}</option>`)}</select></label>
        <p class="touches" role="status">${this.#touches()}</p>
        <div class="acts">
          <button type="button" @click=${this.#close}>Cancel</button>
          <button class="primary" ?disabled=${this.busy || this.looked.kind === 'failed'}>Make it a name</button>
        </div>
      </form>
    `;
  }

  #touches(): string {
    const { looked } = this;
    if (looked.kind === 'failed') return looked.message;
    if (looked.kind !== 'ready') return LOOKING;
    const { mentions, articles, unread, next } = looked.value;
    if (mentions === 0 && next) return LOOKING;
    const waiting = unread > 0 ? ` ${count(unread, 'article')} still to be read.` : '';
    if (mentions === 0) return `Changes nothing now, and holds for later imports.${waiting}`;
    return `Marks ${count(mentions, 'place')} in ${count(articles.length, 'article')}${next ? ' so far …' : '.'}${waiting}`;
  }

  #decide(event: SubmitEvent): void {
    event.preventDefault();
    this.#tell('fb-make-name');
  }

  #tell(name: 'fb-look-name' | 'fb-make-name'): void {
    const { type, scope } = this;
    tell(this, name, { type, scope });
  }

  #close(): void {
    this.dispatchEvent(new Event('close'));
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.#close();
    // In a list of choices Enter would do nothing.
    else if (event.key === 'Enter' && event.target instanceof HTMLSelectElement)
      event.target.form?.requestSubmit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

const LOOKING = 'Looking where it stands …';

declare global {
  interface HTMLElementEventMap {
    'fb-look-name': CustomEvent<NamedPassage>;
    'fb-make-name': CustomEvent<NamedPassage>;
  }

  interface HTMLElementTagNameMap {
    'fb-name-passage': NamePassage;
  }
}
