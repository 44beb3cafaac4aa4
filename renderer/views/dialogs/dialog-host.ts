import '../../components/dialog-frame/dialog-frame.ts';
import '../../components/vault-limits/vault-limits.ts';
import './brief-details-dialog.ts';
import './brief-export-dialog.ts';
import './brief-word-dialog.ts';
import './command-palette.ts';
import './corrections-dialog.ts';
import './dossier-dialog.ts';
import './due-dialog.ts';
import './export-dialog.ts';
import './file-dialog.ts';
import './filter-dialog.ts';
import './free-note-dialog.ts';
import './framework-dialog.ts';
import './grade-dialog.ts';
import './import-report.ts';
import './key-list.ts';
import './lay-dialog.ts';
import './link-dialog.ts';
import './merge-dialog.ts';
import './note-type-dialog.ts';
import './notes-export-dialog.ts';
import './partner-dialog.ts';
import './paste-dialog.ts';
import './people-dialog.ts';
import './picture-dialog.ts';
import './requirement-dialog.ts';
import './review-dialog.ts';
import './settings-dialog.ts';
import './searching-dialog.ts';
import './share-dialog.ts';
import './source-dialog.ts';
import './trash-dialog.ts';
import './verify-dialog.ts';
import './vault-dialog.ts';
import './panic-dialog.ts';
import './watch-dialog.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Dialog } from '../../state/room-store.ts';
import type { Session } from '../../state/session.ts';
import { SessionElement } from '../session-element.ts';

/** A further dialog is a further line. */
const DIALOGS: Readonly<Record<Dialog, (session: Session) => TemplateResult>> = {
  palette: (session) => html`<fb-command-palette .session=${session}></fb-command-palette>`,
  keys: (session) => html`<fb-key-list .session=${session}></fb-key-list>`,
  searching: (session) => html`<fb-searching-dialog .session=${session}></fb-searching-dialog>`,
  settings: (session) => html`<fb-settings-dialog .session=${session}></fb-settings-dialog>`,
  export: (session) => html`<fb-export-dialog .session=${session}></fb-export-dialog>`,
  source: (session) => html`<fb-source-dialog .session=${session}></fb-source-dialog>`,
  paste: (session) => html`<fb-paste-dialog .session=${session}></fb-paste-dialog>`,
  share: (session) => html`<fb-share-dialog .session=${session}></fb-share-dialog>`,
  trash: (session) => html`<fb-trash-dialog .session=${session}></fb-trash-dialog>`,
  watch: (session) => html`<fb-watch-dialog .session=${session}></fb-watch-dialog>`,
  grade: (session) => html`<fb-grade-dialog .session=${session}></fb-grade-dialog>`,
  'free-note': (session) => html`<fb-free-note-dialog .session=${session}></fb-free-note-dialog>`,
  review: (session) => html`<fb-review-dialog .session=${session}></fb-review-dialog>`,
  'note-type': (session) => html`<fb-note-type-dialog .session=${session}></fb-note-type-dialog>`,
  dossier: (session) => html`<fb-dossier-dialog .session=${session}></fb-dossier-dialog>`,
  lay: (session) => html`<fb-lay-dialog .session=${session}></fb-lay-dialog>`,
  requirement: (session) =>
    html`<fb-requirement-dialog .session=${session}></fb-requirement-dialog>`,
  framework: (session) => html`<fb-framework-dialog .session=${session}></fb-framework-dialog>`,
  due: (session) => html`<fb-due-dialog .session=${session}></fb-due-dialog>`,
  filter: (session) => html`<fb-filter-dialog .session=${session}></fb-filter-dialog>`,
  file: (session) => html`<fb-file-dialog .session=${session}></fb-file-dialog>`,
  corrections: (session) =>
    html`<fb-corrections-dialog .session=${session}></fb-corrections-dialog>`,
  'notes-export': (session) =>
    html`<fb-notes-export-dialog .session=${session}></fb-notes-export-dialog>`,
  'brief-details': (session) =>
    html`<fb-brief-details-dialog .session=${session}></fb-brief-details-dialog>`,
  'brief-export': (session) =>
    html`<fb-brief-export-dialog .session=${session}></fb-brief-export-dialog>`,
  'brief-word': (session) =>
    html`<fb-brief-word-dialog .session=${session}></fb-brief-word-dialog>`,
  partner: (session) => html`<fb-partner-dialog .session=${session}></fb-partner-dialog>`,
  verify: (session) => html`<fb-verify-dialog .session=${session}></fb-verify-dialog>`,
  picture: (session) => html`<fb-picture-dialog .session=${session}></fb-picture-dialog>`,
  vault: (session) => html`<fb-vault-dialog .session=${session}></fb-vault-dialog>`,
  panic: (session) => html`<fb-panic-dialog .session=${session}></fb-panic-dialog>`,
  limits: (session) => html`
    <fb-dialog heading="What encryption protects, and what not" @close=${() => session.room.close()}><fb-vault-limits></fb-vault-limits></fb-dialog>`,
  people: (session) => html`<fb-people-dialog .session=${session}></fb-people-dialog>`,
  link: (session) => html`<fb-link-dialog .session=${session}></fb-link-dialog>`,
};

/** Shows the dialog that is open; one at a time. */
@customElement('fb-dialog-host')
export class DialogHost extends SessionElement {
  protected override watched() {
    return [this.session.room, this.session.imports, this.session.packs];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { room, imports, packs } = this.session;
    if (room.dialog) return DIALOGS[room.dialog](this.session);
    if (packs.preview || packs.sealed)
      return html`<fb-merge-dialog .session=${this.session}></fb-merge-dialog>`;
    return imports.report
      ? html`<fb-import-report .session=${this.session}></fb-import-report>`
      : nothing;
  }
}
