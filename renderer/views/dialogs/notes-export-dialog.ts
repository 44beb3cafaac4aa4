import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { AnnotationFile } from '#contract/annotations.ts';
import type { AnnotationFormat } from '#domain/exchange/types.ts';
import { markedWords } from '#domain/merge/left-behind.ts';
import { count } from '../../components/wording.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { ceilingField, ceilingOf } from './ceiling-field.ts';
import { forms } from './forms-sheet.ts';
import { leftOutField } from './left-out.ts';
import { progress } from './progress.ts';
import { saveFile } from './save-file.ts';

/** What each format is for, and what it leaves behind: an honest choice beforehand. */
const FORMATS: Readonly<Record<AnnotationFormat, { label: string; says: string }>> = {
  annotations: {
    label: 'EPUB Annotations (.annotations)',
    says: 'Everything: Fieldbrief and Thorium read it back.',
  },
  w3c: {
    label: 'W3C Web Annotation (JSON-LD)',
    says: 'Everything: Fieldbrief and annotation tools read it back.',
  },
  markdown: {
    label: 'Markdown with properties (Obsidian)',
    says: 'Quotes, notes, tags, replies. For reading on: it cannot be imported again.',
  },
  csv: {
    label: 'Readwise CSV',
    says: 'Quotes, notes, tags. Colours, replies and typed passages stay behind.',
  },
  html: {
    label: 'Page to read (HTML)',
    says: 'Quotes, notes, tags, replies as one page. It cannot be imported again.',
  },
};

/** Writes notes for other programs and says what was written. */
@customElement('fb-notes-export-dialog')
export class NotesExportDialog extends SessionElement {
  static override styles = [controls, forms];
  @state() private format: AnnotationFormat = 'annotations';
  @state() private whole = false;

  protected override watched() {
    return [this.session.reader, this.session.library, this.session.exports];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.exports.notes.leave();
  }

  protected override render(): TemplateResult {
    const { room, reader, library, exports } = this.session;
    const { state: made } = exports.notes;
    const open = reader.current;
    const { only } = room.notesToExport;
    const inLibrary =
      library.status?.annotations ??
      library.articles.reduce((sum, { annotations }) => sum + annotations, 0);
    const choice = (whole: boolean, label: string, many: number) => html`
      <label class="choice"><input type="radio" name="scope" .checked=${this.#isWhole === whole}
        @change=${() => {
          this.whole = whole;
        }} /><span dir="auto">${label} <span class="muted">${count(many, 'note')}</span></span></label>`;
    return html`
      <fb-dialog heading="Export notes" @close=${() => room.close()}>
        <form @submit=${this.#write}>
          <fieldset><legend>Which notes</legend>
            ${
              only
                ? html`<p>The ${count(only.length, 'note')} that you chose</p>`
                : html`${open ? choice(false, open.article.source.title, open.annotations.length) : nothing}
                    ${choice(true, 'The whole library', inLibrary)}`
            }
          </fieldset>
          <fieldset><legend>Format</legend>
            ${Object.entries(FORMATS).map(
              ([name, { label, says }]) => html`
                <label class="choice"><input type="radio" name="format" .checked=${name === this.format} @change=${() => {
                  this.format = name as AnnotationFormat;
                  exports.notes.leave();
                }} /><span>${label}<br /><span class="explain">${says}</span></span></label>`,
            )}
          </fieldset>
          ${ceilingField()}
          ${made.kind === 'ready' ? leftOutField(made.value.leftOut, 'file') : nothing}
          <div class="actions">
            ${progress(made, 'Writing…', writtenWords)}
            <button type="button" @click=${() => room.close()}>${made.kind === 'ready' ? 'Close' : 'Cancel'}</button>
            <button class="primary" ?disabled=${made.kind === 'loading'}>Export</button>
          </div>
        </form>
      </fb-dialog>
    `;
  }

  get #isWhole(): boolean {
    return this.whole || this.session.reader.current === null;
  }

  async #write(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { exports, reader, room } = this.session;
    const { only } = room.notesToExport;
    const open = reader.current?.article.id;
    const file = await exports.notes.make({
      articles: only || this.#isWhole || open === undefined ? null : [open],
      only: only ? [...only] : null,
      format: this.format,
      marking: ceilingOf(event),
    });
    if (file && file.annotations > 0) saveFile(file.name, file.mediaType, file.bytes);
  }
}

/** "Wrote 3 notes of 1 article to notes.csv, 2 KB, among your downloads." */
function writtenWords({
  name,
  annotations,
  articles,
  bytes,
  marked,
  leftOut,
}: AnnotationFile): string {
  if (annotations === 0 && leftOut.length > 0) return 'All notes stay back for their marking.';
  if (annotations === 0) return 'There are no notes to export.';
  const of = articles > 0 ? ` of ${count(articles, 'article')}` : '';
  const written = `Wrote ${count(annotations, 'note')}${of} to ${name}, ${count(Math.ceil(bytes.length / 1_024), 'KB', 'KB')}, among your downloads.`;
  return [written, ...markedWords(marked, 'file')].join(' ');
}
