import { inBackground } from './state/in-background.ts';
import './styles/page.css';
import './views/reading-room.ts';
import './components/gate/gate.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { VaultState } from '#contract/vault.ts';
import { findBridge } from './api/find-bridge.ts';
import type { DraftWrite } from './state/draft-store.ts';
import { handOverDrafts, lastWrite } from './state/hand-over-drafts.ts';
import { hearingLocks, hearPresence, leavePage } from './state/leave-when-locked.ts';
import { listenForKeys } from './state/listen-for-keys.ts';
import { reportProblems } from './state/report-problems.ts';
import { Session } from './state/session.ts';
import { SessionVisitor } from './state/session-visitor.ts';
import { stayHere } from './state/stay-here.ts';
import { browserEntries, VisitHistory } from './state/visit-history.ts';
import { wearTheme } from './state/wear-theme.ts';
import { themeSheet } from './styles/theme-sheet.ts';

/** The composition root: one session over the bridge, the room that shows it, and what serves both. */
@customElement('fieldbrief-app')
export class FieldbriefApp extends LitElement {
  readonly #session: Session = new Session(
    hearingLocks(findBridge(), {
      changed: (state) => this.#vaultChanged(state),
      locked: () => this.#leave(),
    }),
  );
  /** The library was shown: when it is locked, nothing of it may stay. */
  #entered = false;
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
    stayHere(window);
    handOverDrafts(this.#session.drafts);
    const { commands, room, imports, packs } = this.#session;
    listenForKeys(
      commands,
      () => room.dialog !== null || imports.report !== null || packs.preview !== null,
      () => this.#entered,
    );
    const { vault } = this.#session;
    vault.subscribe(() => this.requestUpdate());
    hearPresence(() => inBackground(vault.touch(performance.now())));
    inBackground(this.#come());
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { vault } = this.#session;
    if (vault.state === null && vault.problem === null) return nothing;
    if (this.#entered || vault.state === null) {
      return html`<fb-reading-room .session=${this.#session}></fb-reading-room>`;
    }
    return html`<fb-gate .vault=${vault.state} .busy=${vault.busy} .problem=${vault.problem} .recoveryKey=${vault.recoveryKey} .backups=${vault.backups}
      @fb-mend=${({ detail }: HTMLElementEventMap['fb-mend']) => this.#mend(detail)}
      @fb-unlock=${({ detail }: HTMLElementEventMap['fb-unlock']) => this.#unlock(detail.passphrase)}
      @fb-create=${({ detail }: HTMLElementEventMap['fb-create']) => this.#create(detail.passphrase)}
      @fb-put-away=${() => this.#putAway()}></fb-gate>`;
  }

  /** What the last page wrote is asked for at once: after a lock nobody can wait for it any more. */
  async #come(): Promise<void> {
    const { vault } = this.#session;
    await vault.load();
    const after = lastWrite();
    if (vault.state === null || vault.state.kind === 'open') await this.#enter(after);
  }

  /** That it was opened may have been announced while the answer was still on its way. */
  async #unlock(passphrase: string | null): Promise<void> {
    const { vault } = this.#session;
    await vault.unlock(passphrase);
    if (vault.state?.kind === 'open') await this.#enter(null);
  }

  async #create(passphrase: string | null): Promise<void> {
    const { vault } = this.#session;
    await vault.create(passphrase);
    if (vault.state?.kind === 'open' && vault.recoveryKey === null) await this.#enter(null);
  }

  /** What became of it is said where it is read: in the room. */
  async #mend(way: HTMLElementEventMap['fb-mend']['detail']): Promise<void> {
    const { vault, notices } = this.#session;
    await vault.mend(way);
    if (vault.state?.kind !== 'open') return;
    await this.#enter(null);
    if (vault.done !== null) notices.problem(vault.done);
  }

  async #putAway(): Promise<void> {
    this.#session.vault.putAway();
    await this.#enter(null);
  }

  #vaultChanged(state: VaultState): void {
    const { vault } = this.#session;
    if (state.kind !== 'open') this.#leave();
    vault.take(state);
    // While a recovery key is being made, or shown, nobody enters yet.
    if (state.kind === 'open' && !vault.busy && vault.recoveryKey === null) {
      inBackground(this.#enter(null));
    }
  }

  #leave(): void {
    if (this.#entered) leavePage();
  }

  async #enter(after: DraftWrite | null): Promise<void> {
    if (this.#entered) return;
    this.#entered = true;
    this.requestUpdate();
    const session = this.#session;
    await session.start(after);
    const article = session.drafts.interrupted;
    await this.#visits.start(article === null ? null : { kind: 'reading', about: null, article });
  }
}
