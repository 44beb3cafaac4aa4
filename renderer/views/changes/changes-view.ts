import '../place-bar/place-bar.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { RevisionDiff } from '#contract/articles.ts';
import type { DiffRow } from '#domain/anchoring/diff.ts';
import type { Annotation } from '#domain/annotation.ts';
import type { Revision } from '#domain/article.ts';
import type { Span } from '#domain/document.ts';
import { answer } from '../../components/answer/answer.ts';
import { targetOf } from '../../components/field.ts';
import { count, dateTime } from '../../components/wording.ts';
import type { Comparison } from '../../state/change-store.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { placeSheet } from '../../styles/place-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './changes-view.css?inline';

const KINDS: Readonly<Record<DiffRow['kind'], string>> = {
  same: '',
  moved: 'Moved',
  changed: 'Changed',
  removed: 'Removed',
  added: 'Added',
};

/** So many unchanged sentences stand on each side of a change; longer runs are folded. */
const CONTEXT = 1;

type Piece = { readonly rows: readonly DiffRow[]; readonly folded: boolean };

/** Two versions of a story side by side, by sentence and word, and what became of the notes. */
@customElement('fb-changes')
export class ChangesView extends SessionElement {
  static override styles = [controls, placeSheet, sheet(css)];
  @state() private unfolded: ReadonlySet<DiffRow> = new Set();
  #shown: DiffRow | null = null;

  protected override watched() {
    return [this.session.changes, this.session.annotations, this.session.reader];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.changes.look());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.changes.leave();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { current } = this.session.changes;
    if (current === this.#shown) return;
    this.#shown = current;
    this.renderRoot.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  }

  protected override render(): TemplateResult {
    const { changes } = this.session;
    return html`
      <main aria-label="Changes" class="contents">
        <fb-place-bar .session=${this.session}>
          <button aria-label="Back to the text" title="Back to the text" @click=${() => this.session.room.back()}>Back</button>
        </fb-place-bar>
        <div class="page" tabindex="0" role="region" aria-label="What changed">
          ${answer(changes.state, {
            waiting: 'Comparing…',
            again: () => changes.look(),
            draw: (comparison) => this.#comparison(comparison),
          })}
        </div>
      </main>
    `;
  }

  #comparison({ revisions, from, to, diff }: Comparison): TemplateResult {
    const { changes, reader } = this.session;
    const many = changes.changes.length;
    return html`
      <div class="sheet">
        <h1 dir="auto">${reader.current?.article.source.title ?? ''}</h1>
        <div class="versions">
          ${this.#picker('Older version', from, revisions, (number) => changes.compare(number, to))}
          ${this.#picker('Newer version', to, revisions, (number) => changes.compare(from, number))}
          <p class="summary" role="status">${many === 0 ? 'Both versions read the same.' : `${count(many, 'change')}${changes.at < 0 ? '' : `, at ${changes.at + 1}`}`}</p>
          <button class="framed" ?disabled=${many === 0} @click=${() => changes.step(-1)}>Previous</button>
          <button class="framed" ?disabled=${many === 0} @click=${() => changes.step(1)}>Next</button>
        </div>
        ${this.#notes()}
        <div class="rows">${pieces(diff.rows, this.unfolded).map((piece) => this.#piece(piece, diff))}</div>
      </div>
    `;
  }

  #picker(
    label: string,
    value: number,
    revisions: readonly Revision[],
    pick: (number: number) => unknown,
  ): TemplateResult {
    return html`
      <label class="field"><span class="label">${label}</span>
        <select @change=${(event: Event) => pick(Number(targetOf(event, HTMLSelectElement).value))}>
          ${revisions.map(
            ({ number, imported, sha256 }) =>
              html`<option value=${number} ?selected=${number === value}>Version ${number}, ${dateTime(imported)}, ${sha256.slice(0, 12)}</option>`,
          )}
        </select></label>
    `;
  }

  #notes(): TemplateResult | typeof nothing {
    const touched = this.session.annotations.list.filter(
      ({ placement }) => placement?.state === 'changed' || placement?.state === 'lost',
    );
    if (touched.length === 0) return nothing;
    return html`
      <section aria-label="Notes that need a look" class="notes">
        <h2>${count(touched.length, 'note needs', 'notes need')} a look</h2>
        <ul>${touched.map((note) => this.#note(note))}</ul>
      </section>
    `;
  }

  #note(note: Annotation): TemplateResult {
    const { placement, quote } = note;
    const lost = placement?.state === 'lost';
    return html`
      <li>
        <p><b>${lost ? 'Lost' : `Wording changed, ${Math.round((placement?.score ?? 0) * 100)} % alike`}</b>
          <q dir="auto">${lost ? quote : (placement?.oldQuote ?? quote)}</q></p>
        ${lost ? html`<p class="muted">In the text, put the caret on its new place and press R.</p>` : html`<p class="muted">Now: <q dir="auto">${quote}</q></p>`}
        <button class="framed" aria-label="${lost ? 'Attach it' : 'Show it'}: the note on “${quote.slice(0, 60)}”" @click=${() => this.#show(note)}>${lost ? 'Attach it' : 'Show it'}</button>
      </li>
    `;
  }

  /** Back to the text, the note selected: R attaches a lost one. */
  #show(note: Annotation): void {
    const { annotations, reader, room } = this.session;
    room.back();
    this.session.showInspector();
    room.showTab('notes');
    annotations.select(note.id);
    if (note.placement?.state !== 'lost') {
      reader.caret.place(note);
      reader.goTo(note);
    }
    room.ask('focus-reader');
  }

  #piece({ rows, folded }: Piece, diff: RevisionDiff): TemplateResult {
    const [first] = rows;
    if (folded && first) {
      const open = () => {
        this.unfolded = new Set([...this.unfolded, first]);
      };
      return html`<button class="fold" @click=${open}>${count(rows.length, 'unchanged sentence')}</button>`;
    }
    return html`${rows.map((row) => this.#row(row, diff))}`;
  }

  #row(row: DiffRow, { before, after }: RevisionDiff): TemplateResult {
    const { kind, old, new: now, removed, added } = row;
    const current = row === this.session.changes.current;
    return html`
      <div class="row ${kind}" role="group" aria-label=${KINDS[kind] || 'Unchanged'} aria-current=${current ? 'true' : nothing}>
        <span class="kind">${KINDS[kind]}</span>
        <p class="old" dir="auto">${old ? marked(before, old, removed, 'del') : nothing}</p>
        <p class="new" dir="auto">${now ? marked(after, now, added, 'ins') : nothing}</p>
      </div>
    `;
  }
}

/** Runs of rows: those around a change stay open, the middle of a longer unchanged run is folded. */
function pieces(rows: readonly DiffRow[], unfolded: ReadonlySet<DiffRow>): Piece[] {
  const near = (index: number) =>
    rows
      .slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1)
      .some(({ kind }) => kind !== 'same');
  const found: { rows: DiffRow[]; folded: boolean }[] = [];
  for (const [index, row] of rows.entries()) {
    const folded = !near(index);
    const last = found.at(-1);
    if (last && last.folded === folded) last.rows.push(row);
    else found.push({ rows: [row], folded });
  }
  return found.map((piece) => {
    const [first] = piece.rows;
    const isOpen = piece.rows.length < 3 || (first !== undefined && unfolded.has(first));
    return isOpen ? { ...piece, folded: false } : piece;
  });
}

/** A sentence with the words that differ in `del` or `ins`. */
function marked(
  text: string,
  span: Span,
  parts: readonly Span[],
  how: 'del' | 'ins',
): (string | TemplateResult)[] {
  const pieces: (string | TemplateResult)[] = [];
  let at = span.start;
  for (const part of parts) {
    const words = text.slice(Math.max(part.start, at), part.end);
    pieces.push(text.slice(at, Math.max(part.start, at)));
    pieces.push(how === 'del' ? html`<del>${words}</del>` : html`<ins>${words}</ins>`);
    at = Math.max(at, part.end);
  }
  pieces.push(text.slice(at, span.end));
  return pieces;
}
