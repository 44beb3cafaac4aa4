import { html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import css from './vault-limits.css?inline';

/** What a passphrase protects, and what not: README.md says the same. */
const PROTECTED = [
  'A machine or disk that is taken while the library is locked, or while the machine is off: without the passphrase or the recovery key nobody reads it, nor do the makers of Fieldbrief.',
  'The documents, the files that they came from, notes, names, briefs, what is being typed, and the backups.',
  'A changed bit anywhere in the library, or in the log of its last changes, is noticed. Only what was not acknowledged yet can’t be told from a power cut.',
];
const NOT_PROTECTED = [
  'A library that is open. Whoever sits at the machine, or runs a program on it as you, sees what you see; so does a changed Fieldbrief, or one who watches the keyboard.',
  'What was exported, printed or copied out: briefs and notes lie where you put them, in clear, and so do packs that were not sealed. So does the log of problems, which holds no text of documents.',
  'A sealed pack against whoever has the receiver’s library open, or its passphrase; nor that it was sent, when, and how large it is. Who gets it can pass on what is in it.',
  'Against somebody who signs with your key: whoever opens this library, a copy or a backup of it has the key. A signature tells which key made a pack, not who sat there; nor that you got the newest one.',
  'What lay in clear before. It was written over, but flash memory, snapshots and copies elsewhere may still have it.',
  'The memory of the machine. Pieces may stand in it, and in its swap or hibernation file: encrypt the disk as well.',
  'That there is a library, how large it is and when it was written. Names of backups tell their time.',
  'An older state put back as a whole. Who can write to the disk can put an old copy in the place of the new one.',
  'Copies elsewhere after a panic: a backup that lies elsewhere opens with its passphrase still.',
  'The second passphrase before an expert. It opens a harmless library, but who examines the folder finds that a second one is there.',
  'Against who signs in as you, where this account opens the library without the passphrase: that is off until you choose it.',
  'A weak passphrase. Each guess costs a third of a second and 64 MB, no more: take several words that chance chose.',
  'You, when both passphrase and recovery key are lost: there is no other way in.',
];

/** The honest page of limits. */
@customElement('fb-vault-limits')
export class VaultLimits extends LitElement {
  static override styles = [controls, sheet(css)];

  protected override render(): TemplateResult {
    const list = (sentences: readonly string[]) =>
      html`<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`;
    return html`
      <h3>A passphrase protects</h3>
      ${list(PROTECTED)}
      <h3>It does not protect</h3>
      ${list(NOT_PROTECTED)}
    `;
  }
}
