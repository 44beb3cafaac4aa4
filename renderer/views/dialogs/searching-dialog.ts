import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import { HOW_TO_SEARCH } from './how-to-search.ts';
import css from './searching-dialog.css?inline';

/** The language of searches, by examples that can be tried with a click. */
@customElement('fb-searching-dialog')
export class SearchingDialog extends SessionElement {
  static override styles = [controls, sheet(css)];

  protected override watched() {
    return [];
  }

  protected override render(): TemplateResult {
    return html`
      <fb-dialog heading="How to search" wide @close=${() => this.session.room.close()}>
        <p class="muted">Choose an example to put it into the search field.</p>
        ${HOW_TO_SEARCH.map(
          ({ heading, says, examples }) => html`<section>
            <h3>${heading}</h3>
            <p>${says}</p>
            <dl>${examples.map(
              ({ query, finds }) => html`
              <dt><button class="framed" dir="auto" @click=${() => this.#try(query)}>${query}</button></dt>
              <dd>${finds}</dd>`,
            )}</dl>
          </section>`,
        )}
      </fb-dialog>
    `;
  }

  #try(query: string): void {
    const { room, search } = this.session;
    room.close();
    search.type(query);
    room.ask('focus-search');
  }
}
