import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { COMMAND_GROUPS, keyLabel } from '../../state/command-registry.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './key-list.css?inline';

/** The keys of all commands that have one. */
@customElement('fb-key-list')
export class KeyList extends SessionElement {
  static override styles = [controls, sheet(css)];

  protected override watched() {
    return [];
  }

  protected override render(): TemplateResult {
    const keyed = this.session.commands.all.filter(({ keys }) => keys.length > 0);
    return html`
      <fb-dialog heading="Keys" wide @close=${() => this.session.room.close()}>
        <div class="groups">
          ${COMMAND_GROUPS.map(
            (group) => html`<section><h3>${group}</h3><ul>
              ${keyed
                .filter((command) => command.group === group)
                .map(
                  ({ label, keys }) =>
                    html`<li><span>${label}</span><span>${keys.map((key) => html`<kbd>${keyLabel(key)}</kbd> `)}</span></li>`,
                )}
            </ul></section>`,
          )}
        </div>
      </fb-dialog>
    `;
  }
}
