import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { SessionElement } from '../../components/session-element.ts';
import { count } from '../../components/wording.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { forms } from './forms-sheet.ts';

/** What became of each file of an import that did not go through smoothly. */
@customElement('fb-import-report')
export class ImportReportDialog extends SessionElement {
  static override styles = [controls, forms];

  protected override watched() {
    return [this.session.imports];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { imports, library } = this.session;
    if (!imports.report) return nothing;
    const { imported, unchanged, failed } = imports.report;
    return html`
      <fb-dialog heading="Import" @close=${() => imports.closeReport()}>
        <div class="form">
          <p>${count(imported.length, 'article')} imported, ${unchanged.length} in the library already, ${failed.length} not imported.</p>
          ${
            failed.length > 0
              ? html`<section aria-label="Not imported"><h3 class="problem">Not imported</h3>
                  <dl>${failed.map(({ path, reason }) => html`<dt>${path}</dt><dd>${reason}</dd>`)}</dl></section>`
              : nothing
          }
          ${
            unchanged.length > 0
              ? html`<section aria-label="In the library already"><h3>In the library already</h3>
                  <dl>${unchanged.map(({ id, path }) => html`<dt>${path}</dt><dd dir="auto">${library.find(id)?.title ?? ''}</dd>`)}</dl></section>`
              : nothing
          }
          <div class="actions"><button class="primary" @click=${() => imports.closeReport()}>Close</button></div>
        </div>
      </fb-dialog>
    `;
  }
}
