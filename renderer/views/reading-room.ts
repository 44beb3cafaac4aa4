import './library/library-view.ts';
import './briefs/briefs-view.ts';
import './briefs/composer-view.ts';
import './changes/changes-view.ts';
import './dossiers/dossier-view.ts';
import './figures/claims-view.ts';
import './figures/ledger-view.ts';
import './imports/imports-view.ts';
import './names/entity-view.ts';
import './names/names-view.ts';
import './pictures/pictures-view.ts';
import './reader/reader-view.ts';
import './requirements/requirements-view.ts';
import './notes/notes-view.ts';
import './inspector/inspector-view.ts';
import './dialogs/dialog-host.ts';
import '../components/status-line/status-line.ts';
import '../components/notice-list/notice-list.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { inBackground } from '../state/in-background.ts';
import type { Place } from '../state/room-store.ts';
import { DRAWER_BELOW, type Session } from '../state/session.ts';
import { controls } from '../styles/controls-sheet.ts';
import { sheet } from '../styles/sheet.ts';
import { droppedFiles } from './dropped-files.ts';
import css from './reading-room.css?inline';
import { SessionElement } from './session-element.ts';

/** Each place stands in the grid's `reader` area; without the inspector it has that column too. */
const PLACES: Readonly<Record<Place['kind'], (session: Session) => TemplateResult>> = {
  changes: (session) => html`<fb-changes class="place" .session=${session}></fb-changes>`,
  figures: (session) => html`<fb-ledger class="place" .session=${session}></fb-ledger>`,
  claims: (session) => html`<fb-claims class="place" .session=${session}></fb-claims>`,
  dossier: (session) => html`<fb-dossier class="place" .session=${session}></fb-dossier>`,
  requirements: (session) =>
    html`<fb-requirements class="place" .session=${session}></fb-requirements>`,
  imports: (session) => html`<fb-imports class="place" .session=${session}></fb-imports>`,
  names: (session) => html`<fb-names class="place" .session=${session}></fb-names>`,
  entity: (session) => html`<fb-entity class="place" .session=${session}></fb-entity>`,
  briefs: (session) => html`<fb-briefs class="place" .session=${session}></fb-briefs>`,
  brief: (session) => html`<fb-composer class="whole" .session=${session}></fb-composer>`,
  pictures: (session) => html`<fb-pictures class="place" .session=${session}></fb-pictures>`,
  reading: (session) => html`<fb-reader class="reader" .session=${session}></fb-reader>`,
  notes: (session) => html`<fb-notes class="reader" .session=${session}></fb-notes>`,
};

/** Library, reader and inspector side by side, and what lies over them. */
@customElement('fb-reading-room')
export class ReadingRoom extends SessionElement {
  static override styles = [controls, sheet(css)];
  readonly #narrow = window.matchMedia(`(max-width: ${DRAWER_BELOW - 1}px)`);
  readonly #abort = new AbortController();
  @state() private dropping = false;

  protected override watched() {
    const { settings, room, reader, library, jobs, notices } = this.session;
    return [settings, room, reader, library, jobs, notices];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = this.#abort;
    this.#narrow.addEventListener('change', () => this.requestUpdate(), { signal });
    window.addEventListener('dragover', (event) => this.#dragOver(event), { signal });
    window.addEventListener('dragleave', (event) => this.#dragLeave(event), { signal });
    window.addEventListener('drop', (event) => this.#drop(event), { signal });
    document.addEventListener('paste', (event) => this.#paste(event), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort.abort();
  }

  protected override render(): TemplateResult {
    const { session } = this;
    const { libraryOpen, inspectorOpen } = session.settings.current;
    const narrow = this.#narrow.matches;
    // What a brief can be made of stands where the library stands elsewhere.
    const showLibrary = libraryOpen && session.room.place.kind !== 'brief';
    const reading = session.room.place.kind === 'reading' && session.reader.current;
    const showInspector = reading && (narrow ? session.room.drawer : inspectorOpen);
    return html`
      ${showLibrary ? html`<fb-library class="library" .session=${session}></fb-library>` : nothing}
      ${keyed(session.room.place.kind, PLACES[session.room.place.kind](session))}
      ${
        showInspector
          ? html`<fb-inspector class=${narrow ? 'drawer' : 'inspector'} .session=${session}></fb-inspector>`
          : nothing
      }
      <fb-status-line class="status" .status=${session.library.status} .jobs=${session.jobs.running} .key=${session.commands.keyLabel('keys.show')}
        @fb-keys=${() => session.room.open('keys')} @fb-stop=${this.#stop}></fb-status-line>
      <fb-notice-list .notices=${session.notices.notices} @fb-notice=${this.#notice}></fb-notice-list>
      <fb-dialog-host .session=${session}></fb-dialog-host>
      ${this.dropping ? html`<p class="drop">Drop files or folders to import them</p>` : nothing}
    `;
  }

  #stop({ detail }: HTMLElementEventMap['fb-stop']): void {
    inBackground(this.session.jobs.cancel(detail.job));
  }

  #notice({ detail }: HTMLElementEventMap['fb-notice']): void {
    const { notices } = this.session;
    const answered = notices.notices.find(({ id }) => id === detail.id);
    notices.dismiss(detail.id);
    if (detail.acts) answered?.action?.run();
  }

  #dragOver(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.dropping = true;
  }

  #dragLeave(event: DragEvent): void {
    // Only leaving the window has no element that is entered instead.
    if (event.relatedTarget === null) this.dropping = false;
  }

  async #drop(event: DragEvent): Promise<void> {
    this.dropping = false;
    // A folder alone may count as no file, but it is an item.
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    await this.session.imports.files(await droppedFiles(event.dataTransfer));
  }

  #paste(event: ClipboardEvent): void {
    const inField = event
      .composedPath()
      .some((node) => node instanceof Element && node.matches('input, textarea, dialog'));
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (inField || text.trim() === '') return;
    event.preventDefault();
    inBackground(
      this.session.imports.paste(text, event.clipboardData?.getData('text/html') || null),
    );
  }
}
