import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { SimilarArticle } from '#contract/articles.ts';
import { passedOverWords } from '#domain/formats/file-kinds.ts';
import { count } from '../../components/wording.ts';
import type { ImportedNotes, ImportReport } from '../../state/import-store.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';

/** What a file of notes brought, and each note that was not taken, with the reason. */
function notesReport({ path, added, unchanged, refused }: ImportedNotes): TemplateResult {
  return html`
    <section aria-label=${path}>
      <h3 dir="auto">${path}</h3>
      <p>${count(added.length, 'note')} taken in, ${unchanged.length} in the library already, ${refused.length} not taken.</p>
      ${
        refused.length > 0
          ? html`<dl>${refused.slice(0, SHOWN).map(({ id, reason }) => html`<dt>${id}</dt><dd>${reason}</dd>`)}</dl>`
          : nothing
      }
      ${refused.length > SHOWN ? html`<p class="explain">and ${count(refused.length - SHOWN, 'more', 'more')}.</p>` : nothing}
    </section>
  `;
}

function kinWords({ kind, order }: SimilarArticle): string {
  if (kind === 'same-origin') return 'The same copy under another masthead:';
  return {
    newer: 'A newer version of',
    older: 'An older version of',
    unknown: 'Another version of',
  }[order];
}

/** How many files came to what; what came to nothing is left out. */
function totals(report: ImportReport): TemplateResult | typeof nothing {
  const { imported, revised, unchanged, failed, passedOver, stoppedBefore } = report;
  const passed = passedOver.reduce((sum, { files }) => sum + files, 0);
  const parts = [
    imported.length > 0 && `${count(imported.length, 'article')} imported`,
    revised.length > 0 && count(revised.length, 'new version'),
    unchanged.length > 0 && `${unchanged.length} in the library already`,
    failed.length > 0 && `${failed.length} not imported`,
    passed > 0 && `${passed} left out`,
    stoppedBefore > 0 && `stopped before the other ${stoppedBefore}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? html`<p>${parts.join(', ')}.</p>` : nothing;
}

/** Enough to see a pattern; a file may refuse 100,000. */
const SHOWN = 100;

/** What became of each file of an import that did not go through smoothly. */
@customElement('fb-import-report')
export class ImportReportDialog extends SessionElement {
  static override styles = [controls, forms];

  protected override watched() {
    return [this.session.imports];
  }

  /** What each text may be another telling of; the reader asks what to make of it. */
  #kin(): TemplateResult | typeof nothing {
    const { imports, library, reader } = this.session;
    const kin = (imports.report?.imported ?? []).flatMap(({ id, title, similar }) =>
      similar && similar.kind !== 'issue'
        ? [{ id, title, similar, other: library.find(similar.id)?.title ?? '' }]
        : [],
    );
    if (kin.length === 0) return nothing;
    const look = (id: string) => {
      imports.closeReport();
      inBackground(reader.open(id));
    };
    return html`
      <section aria-label="Perhaps the same story"><h3>Perhaps the same story</h3>
        <dl>${kin.map(
          ({ id, title, similar, other }) => html`
            <dt dir="auto">${title}</dt>
            <dd>${kinWords(similar)} <span dir="auto">${other}</span>.
              About ${Math.round(similar.similarity * 100)} % of the word sequences stand in both.
              <button class="framed" @click=${() => look(id)}>Open and decide</button></dd>`,
        )}</dl>
      </section>
    `;
  }

  /** Files that became new versions, and how the notes came along. */
  #revised(): TemplateResult | typeof nothing {
    const { imports, reader } = this.session;
    const revised = imports.report?.revised ?? [];
    if (revised.length === 0) return nothing;
    const look = (id: string) => {
      imports.closeReport();
      inBackground(reader.open(id));
    };
    return html`
      <section aria-label="New versions"><h3>New versions</h3>
        <dl>${revised.map(
          ({ id, title, revision, annotations: { changed, lost } }) => html`
            <dt dir="auto">${title}</dt>
            <dd>Version ${revision}. ${changed + lost > 0 ? `${count(changed + lost, 'note needs', 'notes need')} a look.` : nothing}
              <button class="framed" @click=${() => look(id)}>Open</button></dd>`,
        )}</dl>
      </section>
    `;
  }

  #lookAtLines(record: string): void {
    this.session.imports.closeReport();
    this.session.showImports(record);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { imports, library } = this.session;
    if (!imports.report) return nothing;
    const { unchanged, failed, notes, passedOver, record } = imports.report;
    return html`
      <fb-dialog heading="Import" @close=${() => imports.closeReport()}>
        <div class="form">
          ${totals(imports.report)}
          ${notes.map(notesReport)}
          ${
            failed.length > 0
              ? html`<section aria-label="Not imported"><h3 class="problem">Not imported</h3>
                  <dl>${failed.map(({ path, reason }) => html`<dt>${path}</dt><dd>${reason}</dd>`)}</dl></section>`
              : nothing
          }
          ${
            passedOver.length > 0
              ? html`<section aria-label="Left out"><h3>Left out</h3>
                  <p>No documents, or of kinds that Fieldbrief does not read: ${passedOverWords(passedOver)}.</p></section>`
              : nothing
          }
          ${this.#revised()}
          ${this.#kin()}
          ${
            unchanged.length > 0
              ? html`<section aria-label="In the library already"><h3>In the library already</h3>
                  <dl>${unchanged.map(({ id, path }) => html`<dt>${path}</dt><dd dir="auto">${library.find(id)?.title ?? ''}</dd>`)}</dl></section>`
              : nothing
          }
          <div class="actions">
            ${record === null ? nothing : html`<button @click=${() => this.#lookAtLines(record)}>See each file, and what you can do</button>`}
            <button class="primary" @click=${() => imports.closeReport()}>Close</button>
          </div>
        </div>
      </fb-dialog>
    `;
  }
}
