import { keysOf } from '#domain/keys-of.ts';
import '../correction-preview/correction-preview.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Request } from '#contract';
import type { CorrectionPreview } from '#contract/names.ts';
import type { Span } from '#domain/document.ts';
import { ENTITY_TYPES, type EntityType, type Mention } from '#domain/entities/types.ts';
import { type Edge, liesOver, stretch } from '../../anchoring/stretch-span.ts';
import { typedKey } from '../../keyboard/typed-key.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { ENTITY_TYPE_NAMES } from '../../styles/entity-marks.ts';
import { sheet } from '../../styles/sheet.ts';
import { chosenIn, targetOf } from '../field.ts';
import { tell } from '../tell.ts';
import { count } from '../wording.ts';
import css from './entity-correction.css?inline';

export type Correction = Request<'corrections.apply'>;
type Kind = Correction['action']['kind'];

const KINDS: Readonly<Record<Kind, string>> = {
  retype: 'is of another type',
  reject: 'is no entity',
  confirm: 'is right',
  resize: 'is longer or shorter',
  rename: 'is called otherwise',
  merge: 'is the same as …',
  split: 'is somebody or something else',
};

/** A key for each edge, and with Shift the way back. */
const STRETCHES: Readonly<Record<string, { edge: Edge; longer: boolean; label: string }>> = {
  '[': { edge: 'start', longer: true, label: 'One word more before' },
  '{': { edge: 'start', longer: false, label: 'One word less before' },
  '}': { edge: 'end', longer: false, label: 'One word less after' },
  ']': { edge: 'end', longer: true, label: 'One word more after' },
};

/** Of more it says how many. */
const FORMS_SHOWN = 8;

const SCOPES: Readonly<Record<Correction['scope'], string>> = {
  everywhere: 'In every article, also later ones',
  article: 'In this article',
  mention: 'Only here',
};

/** Corrects a mention: what is wrong, how far it holds, and what that touches before it is done. Tells
 * `fb-look` of each correction that is thought of, and `fb-correct` of the one that is meant. */
@customElement('fb-entity-correction')
export class EntityCorrection extends LitElement {
  static override styles = [controls, sheet(css)];
  @property({ attribute: false }) mention!: Pick<Mention, 'start' | 'end' | 'type'>;
  /** What the entity is called. */
  @property() called = '';
  /** The article's id. */
  @property() article = '';
  /** The article's text; null while it is not at hand, and then edges can't be moved. */
  @property({ attribute: false }) text: string | null = null;
  /** The entity's other forms, where all of it may be meant and not these words alone. */
  @property({ attribute: false }) forms: readonly string[] = [];
  /** What the correction that was looked at last would change; null while nobody knows. */
  @property({ attribute: false }) preview: CorrectionPreview | null = null;
  /** Names that may be meant by what is typed. */
  @property({ attribute: false }) suggestions: readonly string[] = [];
  /** It is being done. */
  @property({ attribute: false }) busy = false;
  @state() private whole = true;
  @state() private kind: Kind = 'retype';
  @state() private type: EntityType = 'person';
  @state() private name = '';
  @state() private scope: Correction['scope'] = 'everywhere';
  /** What the mention becomes when it is resized. */
  @state() private span: Span = { start: 0, end: 0 };

  override connectedCallback(): void {
    super.connectedCallback();
    this.type = this.mention.type;
    this.name = this.called;
    const { start, end } = this.mention;
    this.span = { start, end };
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('select')?.focus();
  }

  protected override updated(changed: PropertyValues): void {
    const asked = ['kind', 'type', 'name', 'scope', 'span', 'whole'].some((field) =>
      changed.has(field),
    );
    const correction = this.#correction();
    if (asked && correction) tell(this, 'fb-look', correction);
  }

  protected override render(): TemplateResult {
    const { preview } = this;
    const named = this.kind === 'rename' || this.kind === 'merge' || this.kind === 'split';
    return html`
      <form @submit=${this.#apply} @keydown=${this.#key}>
        <label>This name
          <select @change=${(event: Event) => {
            this.#choose(chosenIn(event, keysOf(KINDS)));
          }}>${options(KINDS, this.kind)}</select></label>
        ${
          this.kind === 'retype'
            ? html`<label>Type
          <select @change=${(event: Event) => {
            this.type = chosenIn(event, ENTITY_TYPES);
          }}>${ENTITY_TYPES.map((type) => html`<option value=${type} ?selected=${type === this.type}>${ENTITY_TYPE_NAMES[type]}</option>`)}</select></label>`
            : nothing
        }
        ${this.kind === 'resize' ? this.#edges() : nothing}
        ${
          named
            ? html`<label>Name
          <input type="text" dir="auto" maxlength="500" required list="names" autocomplete="off" .value=${this.name}
            @input=${(event: Event) => tell(this, 'fb-name', targetOf(event, HTMLInputElement).value)}
            @change=${(event: Event) => {
              this.name = targetOf(event, HTMLInputElement).value;
            }} /></label>
          <datalist id="names">${this.suggestions.map((one) => html`<option value=${one}></option>`)}</datalist>`
            : nothing
        }
        <label>Where
          <select @change=${(event: Event) => {
            this.scope = chosenIn(event, keysOf(SCOPES));
          }}>${options(SCOPES, this.scope)}</select></label>
        ${this.#other().length > 0 ? this.#wholeEntity() : nothing}
        <p class="touches">Keys: 1–7 choose what is wrong; [ and ] take a word more before or after, with Shift a word less.</p>
        <p class="touches" role="status">${this.#touches()}</p>
        ${preview && preview.mentions > 0 && this.#correction() ? html`<fb-correction-preview .preview=${preview}></fb-correction-preview>` : nothing}
        <div class="acts"><button class="primary" ?disabled=${this.busy || !this.#correction()}>Correct</button></div>
      </form>
    `;
  }

  /** The forms that the same may be said of: others are split off or confirmed one by one. */
  #other(): readonly string[] {
    const isShared = ['retype', 'reject', 'rename', 'merge'].includes(this.kind);
    return isShared && this.scope === 'everywhere' ? this.forms : [];
  }

  #wholeEntity(): TemplateResult {
    const { length } = this.forms;
    const shown = this.forms.slice(0, FORMS_SHOWN);
    return html`<label class="check"><input type="checkbox" .checked=${this.whole} @change=${(
      event: Event,
    ) => {
      this.whole = targetOf(event, HTMLInputElement).checked;
    }} /><span>Also where it is written ${shown.map((form, at) => html`${at > 0 ? ', ' : ''}<bdi>${form}</bdi>`)}${length > shown.length ? ` and ${count(length - shown.length, 'other form')}` : ''}</span></label>`;
  }

  #edges(): TemplateResult {
    const text = this.text ?? '';
    return html`
      <p class="words" dir="auto" aria-live="polite">${text.slice(this.span.start, this.span.end)}</p>
      <div class="edges" role="group" aria-label="Where the name begins and ends">
        ${Object.entries(STRETCHES).map(
          ([key, { label }]) =>
            html`<button type="button" class="framed" title="${label} (${key})" aria-label=${label} aria-keyshortcuts=${key} @click=${() => this.#stretch(key)}>${key}</button>`,
        )}
      </div>
    `;
  }

  #choose(kind: Kind): void {
    this.kind = kind;
    tell(this, 'fb-trial', kind === 'resize' ? this.span : null);
  }

  #stretch(key: string): void {
    const { text } = this;
    const move = STRETCHES[key];
    if (text === null || !move) return;
    this.span = stretch(text, this.span, move.edge, move.longer);
    this.#choose('resize');
  }

  /** One key for each kind and each edge; in the field of a name they are letters. */
  #key(event: KeyboardEvent): void {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey) return;
    const key = typedKey(event);
    const kind = keysOf(KINDS)[Number(key) - 1];
    if (kind) this.#choose(kind);
    else if (STRETCHES[key]) this.#stretch(key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #correction(): Correction | null {
    const { article, text } = this;
    const { start, end, type } = this.mention;
    const forms = this.whole ? [...this.#other()] : [];
    const base = { article, start, end, scope: this.scope, ...(forms.length > 0 ? { forms } : {}) };
    const name = this.name.trim();
    switch (this.kind) {
      case 'resize': {
        if (text === null) return null;
        const quote = text.slice(this.span.start, this.span.end);
        return liesOver(this.span, this.mention)
          ? { ...base, action: { kind: 'resize', quote, type } }
          : null;
      }
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
    const { preview } = this;
    if (!preview) return LOOKING;
    const { mentions, articles, next } = preview;
    if (mentions === 0) {
      return next ? LOOKING : 'Changes nothing now, and holds for later imports.';
    }
    const soFar = next ? ' so far …' : '.';
    return `Changes ${count(mentions, 'mention')} in ${count(articles.length, 'article')}${soFar}`;
  }

  #apply(event: SubmitEvent): void {
    event.preventDefault();
    const correction = this.#correction();
    if (correction && !this.busy) tell(this, 'fb-correct', correction);
  }
}

const LOOKING = 'Looking where it holds …';

declare global {
  interface HTMLElementEventMap {
    'fb-look': CustomEvent<Correction>;
    'fb-correct': CustomEvent<Correction>;
    /** The words that the mention would become; null for those it has. */
    'fb-trial': CustomEvent<Span | null>;
    /** What a person typed so far as its name. */
    'fb-name': CustomEvent<string>;
  }
}

function options<Name extends string>(
  labels: Readonly<Record<Name, string>>,
  chosen: Name,
): TemplateResult[] {
  return keysOf(labels).map(
    (value) => html`<option value=${value} ?selected=${value === chosen}>${labels[value]}</option>`,
  );
}
