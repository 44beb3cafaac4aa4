import '../place-bar/place-bar.ts';
import './material-panel.ts';
import './page-preview.ts';
import './plan-panel.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Brief } from '#domain/brief/brief.ts';
import { targetOf } from '../../components/field.ts';
import { icon } from '../../components/icon/icons.ts';
import { count } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { placeSheet } from '../../styles/place-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './composer-view.css?inline';

/** What a brief can be made of, what it is made of, and its pages, side by side. */
@customElement('fb-composer')
export class ComposerView extends SessionElement {
  static override styles = [controls, placeSheet, sheet(css)];
  /** What stands beside the brief where there is no room for both. */
  @state() private beside: 'material' | 'pages' = 'material';

  protected override watched() {
    return [this.session.composer];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.composer.look());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    inBackground(this.session.composer.leave());
  }

  protected override render(): TemplateResult {
    const { session } = this;
    const { current } = session.composer;
    return html`
      <main aria-label="Brief" class="contents">
        <fb-place-bar .session=${session}></fb-place-bar>
        ${current ? this.#desk(current) : this.#gone()}
      </main>
    `;
  }

  #desk(brief: Brief): TemplateResult {
    const { session } = this;
    const { composer, room } = session;
    return html`
      <header>
        <button class="quiet" @click=${() => room.go({ kind: 'briefs' })}>${icon('previous')}Briefs</button>
        <input type="text" class="title" aria-label="Title" dir="auto" maxlength="500" placeholder=${this.#proposedTitle()} .value=${brief.title}
          @change=${(event: Event) => {
            const title = targetOf(event, HTMLInputElement).value.trim();
            inBackground(composer.change('Rename a brief', () => ({ title })));
          }} />
        <div class="sides" role="group" aria-label="Beside the brief">
          ${this.#side('material', 'Material')}${this.#side('pages', 'Pages')}
        </div>
        <button class="framed" @click=${() => room.open('brief-word')}>Bring back from Word…</button>
        <button class="framed" @click=${() => room.open('partner')}>Copy for a partner…</button>
        <button class="framed" @click=${() => room.open('brief-details')}>Details…</button>
        <button class="primary" @click=${() => room.open('brief-export')}>Export…</button>
      </header>
      <div class="desk" data-beside=${this.beside}>
        <fb-material class="material" .session=${session}></fb-material>
        <fb-plan class="plan" .session=${session}></fb-plan>
        <section class="pages" aria-label="Pages">
          <p class="state small muted" role="status">${this.#state()}</p>
          ${this.#problem()}
          <fb-page-preview .bytes=${composer.pages.shown?.bytes ?? null} .stale=${composer.pages.isBehind}></fb-page-preview>
        </section>
      </div>
      <p class="visually-hidden" role="status">${composer.said}</p>
    `;
  }

  #side(name: 'material' | 'pages', label: string): TemplateResult {
    return html`<button aria-pressed=${this.beside === name ? 'true' : 'false'} @click=${() => {
      this.beside = name;
    }}>${label}</button>`;
  }

  #proposedTitle(): string {
    const proposed = this.session.composer.pages.shown?.proposed;
    return proposed ? `Proposed: ${proposed}` : 'Title';
  }

  #state(): string {
    const { pages } = this.session.composer;
    if (pages.isBehind) return 'Making the pages…';
    if (!pages.shown) return '';
    const { findings, marking, uncited } = pages.shown;
    const number = count(pages.shown.pages, 'page');
    const look = findings.length === 0 ? '' : `, ${count(findings.length, 'thing')} to look at`;
    const rest = uncited === 0 ? '' : `, ${count(uncited, 'article')} not cited`;
    return `${number}${marking === null ? '' : `, ${marking}`}${look}${rest}`;
  }

  #problem(): TemplateResult | typeof nothing {
    const { problem } = this.session.composer.pages;
    return problem === null ? nothing : html`<p class="problem" role="alert">${problem}</p>`;
  }

  #gone(): TemplateResult {
    return html`<div class="empty"><p>This brief is not in the library any more.</p>
      <button class="framed" @click=${() => this.session.room.go({ kind: 'briefs' })}>All briefs</button></div>`;
  }
}
