import { inBackground } from './state/in-background.ts';
import './styles/page.css';
import './views/reading-room.ts';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { findBridge } from './api/find-bridge.ts';
import { handOverDrafts, lastWrite } from './state/hand-over-drafts.ts';
import { listenForKeys } from './state/listen-for-keys.ts';
import { reportProblems } from './state/report-problems.ts';
import { Session } from './state/session.ts';
import { SessionVisitor } from './state/session-visitor.ts';
import { browserEntries, VisitHistory } from './state/visit-history.ts';
import { wearTheme } from './state/wear-theme.ts';
import { themeSheet } from './styles/theme-sheet.ts';

/** The composition root: one session over the bridge, the room that shows it, and what serves both. */
@customElement('fieldbrief-app')
export class FieldbriefApp extends LitElement {
  readonly #session = new Session(findBridge());
  readonly #visits = new VisitHistory(
    this.#session.client,
    new SessionVisitor(this.#session),
    browserEntries(window),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, themeSheet()];
    wearTheme(this.#session.settings);
    this.#session.room.wayBack = this.#visits;
    reportProblems(this.#session, window);
    handOverDrafts(this.#session.drafts);
    const { commands, room, imports, packs } = this.#session;
    listenForKeys(
      commands,
      () => room.dialog !== null || imports.report !== null || packs.preview !== null,
    );
    inBackground(this.#start());
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<fb-reading-room .session=${this.#session}></fb-reading-room>`;
  }

  async #start(): Promise<void> {
    const session = this.#session;
    await session.start(lastWrite());
    const article = session.drafts.interrupted;
    await this.#visits.start(article === null ? null : { kind: 'reading', about: null, article });
  }
}
