import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { type Command, isPossible, keyLabel } from '../../state/command-registry.ts';
import { matchCommands } from '../../state/match-commands.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './command-palette.css?inline';

/** Every command with its key, found by typing. */
@customElement('fb-command-palette')
export class CommandPalette extends SessionElement {
  static override styles = [controls, sheet(css)];
  @query('input') private field!: HTMLInputElement;
  @state() private typed = '';
  @state() private active = 0;

  protected override watched() {
    return [];
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const found = this.#found();
    return html`
      <fb-dialog heading="All commands" bare top wide @close=${() => this.session.room.close()}>
        <div class="query">
          <input type="text" role="combobox" aria-label="Command" aria-expanded="true" aria-controls="commands" aria-activedescendant="command-${this.active}"
            placeholder="What do you want to do?" spellcheck="false" autocomplete="off" .value=${this.typed} @input=${this.#type} @keydown=${this.#key} />
        </div>
        <ul id="commands" role="listbox" aria-label="Commands">${found.map((command, index) => this.#row(command, index))}</ul>
        ${found.length === 0 ? html`<p class="none" role="status">No command is called that.</p>` : nothing}
      </fb-dialog>
    `;
  }

  #row(command: Command, index: number): TemplateResult {
    const possible = isPossible(command);
    return html`
      <li role="option" id="command-${index}" aria-selected=${index === this.active ? 'true' : 'false'} aria-disabled=${possible ? 'false' : 'true'}
        @click=${() => this.#run(command)} @pointermove=${() => {
          this.active = index;
        }}>
        <span>${command.label}</span>
        <span class="group">${command.group}</span>
        <span class="key">${command.keys.slice(0, 1).map((key) => html`<kbd>${keyLabel(key)}</kbd>`)}</span>
      </li>
    `;
  }

  #found(): Command[] {
    return matchCommands(this.session.commands.all, this.typed);
  }

  #type(): void {
    this.typed = this.field.value;
    this.active = 0;
  }

  #key(event: KeyboardEvent): void {
    const found = this.#found();
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.active = (this.active + step + found.length) % Math.max(1, found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const command = found[this.active];
      if (command) this.#run(command);
    }
  }

  #run(command: Command): void {
    if (!isPossible(command)) return;
    // Closed first: the command may open another dialog.
    this.session.room.close();
    this.session.commands.run(command.id);
  }
}
