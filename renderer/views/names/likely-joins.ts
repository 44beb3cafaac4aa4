import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import type { Responses } from '#contract';
import type { EvidencePlace, LibraryEntity, OfferedJoin } from '#contract/names.ts';
import { answer } from '../../components/answer/answer.ts';
import { count } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { entityLines } from '../../styles/entity-lines.ts';
import { placeSheet } from '../../styles/place-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './likely-joins.css?inline';

const KINDS: Readonly<Record<OfferedJoin['kind'], string>> = {
  'sounds alike': 'They sound alike.',
  'one letter apart': 'They are one letter apart.',
  'may be short for': 'The short name fits more than one person.',
  'may be the acronym of': 'The letters fit more than one name.',
  'has all its words': 'One has all the words of the other.',
};

/** Names that may be one, each pair to be joined or kept apart. */
@customElement('fb-likely-joins')
export class LikelyJoins extends SessionElement {
  static override styles = [controls, entityLines, placeSheet, sheet(css)];
  @query('summary') private summary!: HTMLElement | null;
  /** How many answers are being kept. */
  #answering = 0;

  protected override watched() {
    return [this.session.joins];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.joins.load());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.joins.leave();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { joins } = this.session;
    if (joins.offered.kind === 'idle' || joins.offered.kind === 'loading') return nothing;
    return html`${answer(joins.offered, {
      waiting: 'Comparing the names…',
      again: () => joins.load(),
      draw: (offered) => this.#offered(offered),
    })}`;
  }

  /** Nothing to ask is nothing to show; the heading stays while focus is in it, or on its way to it. */
  #offered({ joins, total }: Responses['joins.list']): TemplateResult | typeof nothing {
    const isHeld = this.#answering > 0 || this.shadowRoot?.activeElement;
    if (total === 0 && !isHeld) return nothing;
    return html`
      <details @keydown=${this.#key}>
        <summary>Maybe the same: ${count(total, 'pair')}</summary>
        <p class="muted small">${
          total === 0
            ? 'All answered. New pairs come with new articles.'
            : 'Joining is a correction for every article, now and later; both answers can be undone. Arrow keys move, Tab reaches the answers.'
        }</p>
        <ul aria-label="Names that may be one">${joins.map((join, at) => this.#pair(join, at))}</ul>
      </details>`;
  }

  #pair(join: OfferedJoin, at: number): TemplateResult {
    const { one, other, kind, places } = join;
    return html`
      <li class="pair">
        <p>${this.#name(one)} <span class="muted">and</span> ${this.#name(other)} <span class="muted small">${KINDS[kind]}</span></p>
        ${places.map((place) => this.#place(place))}
        <div class="acts">
          <button class="framed same" @click=${() => this.#answered(at, this.session.joins.accept(join))}>Both are <bdi>${one.name}</bdi></button>
          <button @click=${() => this.#answered(at, this.session.joins.refuse(join))}>Not the same</button>
        </div>
      </li>`;
  }

  #name({ id, type, name, mentions }: LibraryEntity): TemplateResult {
    return html`<button class="link" @click=${() => this.session.showEntity(id)}><span class="name" data-type=${type} dir="auto">${name}</span></button> <span class="muted small">${count(mentions, 'mention')}</span>`;
  }

  #place({ article, title, start, before, quote, after }: EvidencePlace): TemplateResult {
    return html`<button class="place" dir="auto" @click=${() => this.session.reader.open(article, { offset: start })}>${before}<mark>${quote}</mark>${after} <bdi class="muted small">${title}</bdi></button>`;
  }

  /** The next pair comes to where the answered one stood. */
  async #answered(at: number, answered: Promise<boolean>): Promise<void> {
    // The button goes with its pair, and the names may be told anew before the answer is kept.
    this.#answering += 1;
    try {
      if (!(await answered)) return;
      await this.updateComplete;
      const buttons = this.#buttons();
      (buttons[Math.min(at, buttons.length - 1)] ?? this.summary)?.focus();
    } finally {
      this.#answering -= 1;
    }
  }

  #buttons(): HTMLElement[] {
    return [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.same') ?? [])];
  }

  #key(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    // The list of names below has arrow keys of its own.
    event.stopPropagation();
    event.preventDefault();
    const pair = (event.composedPath()[0] as Element).closest('.pair');
    const buttons = this.#buttons();
    const at = buttons.findIndex((button) => button.closest('.pair') === pair);
    if (at === 0 && step < 0) this.summary?.focus();
    else buttons[at + step]?.focus();
  }
}
