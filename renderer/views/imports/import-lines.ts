import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ImportDetails, ShownLine } from '#contract/imports.ts';
import { likelyFirst } from '#domain/formats/encodings.ts';
import { LEFT_OUT_AS } from '#domain/formats/file-kinds.ts';
import { folderOf, liesIn } from '#domain/formats/folders.ts';
import type { Fate } from '#domain/formats/import-record.ts';
import { targetOf } from '../../components/field.ts';
import { count } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './import-lines.css?inline';

/** What asks for a look comes first. */
const ORDER: readonly Fate[] = ['failed', 'left-out', 'revised', 'read', 'notes', 'duplicate'];

const HEADS: Readonly<Record<Fate, string>> = {
  read: 'Read',
  revised: 'New versions',
  duplicate: 'In the library already',
  notes: 'Files of notes',
  'left-out': 'Left out, being no documents or of kinds that are not read',
  failed: 'Not readable',
};

/** Enough to see a pattern; the others are shown when they are asked for. */
const SHOWN = 50;

const NONE: ReadonlySet<Fate> = new Set();

/** What became of each file of an import, in groups, with what a person can do about it. */
@customElement('fb-import-lines')
export class ImportLines extends SessionElement {
  static override styles = [controls, sheet(css)];
  @property({ attribute: false }) details!: ImportDetails;
  @state() private whole = NONE;
  /** The folder that all files lie in says nothing of one of them. */
  #common = '';

  protected override watched() {
    return [this.session.pastImports];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('details')) return;
    if (changed.get('details')?.id !== this.details.id) this.whole = NONE;
    this.#common = commonFolder(this.details.lines.map(({ path }) => folderOf(path)));
  }

  protected override render(): TemplateResult {
    const groups = Map.groupBy(this.details.lines, ({ fate }) => fate);
    const known = ORDER.filter((fate) => groups.has(fate));
    return html`${known.map((fate) => this.#group(fate, groups.get(fate) ?? []))}`;
  }

  #group(fate: Fate, lines: readonly ShownLine[]): TemplateResult {
    const shown = this.whole.has(fate) ? lines : lines.slice(0, SHOWN);
    const all = () => {
      this.whole = new Set([...this.whole, fate]);
    };
    const needsLook = fate === 'failed' || fate === 'left-out';
    return html`
      <details ?open=${needsLook || lines.length <= SHOWN}>
        <summary><h2>${HEADS[fate]} <span class="muted">${lines.length}</span></h2></summary>
        ${fate === 'left-out' ? this.#byReason(shown) : html`<ul>${shown.map((line) => this.#line(line))}</ul>`}
        ${lines.length > shown.length ? html`<button class="quiet" @click=${all}>Show the other ${lines.length - shown.length}</button>` : nothing}
      </details>
    `;
  }

  /** What is of no use to most stays closed. */
  #byReason(lines: readonly ShownLine[]): TemplateResult[] {
    return [...Map.groupBy(lines, ({ reason }) => reason ?? '')].map(([reason, of]) => {
      const isLitter = LEFT_OUT_AS.some((as) => as === reason);
      return html`
        <details class="reason" ?open=${!isLitter}>
          <summary>${reason} <span class="muted">${of.length}</span></summary>
          <ul>${of.map((line) => this.#line({ ...line, reason: null }))}</ul>
        </details>
      `;
    });
  }

  #shortened(path: string): string {
    const common = this.#common;
    return common !== '' && path.startsWith(`${common}/`) ? path.slice(common.length + 1) : path;
  }

  #line(line: ShownLine): TemplateResult {
    const { path, title, reason, article, fate } = line;
    const gone = article !== null && title === null;
    return html`
      <li>
        ${title === null ? nothing : html`<span class="title" dir="auto">${title}</span>`}
        <span class="path" dir="auto" title=${path}>${this.#shortened(path)}</span>
        ${reason === null ? nothing : html`<span class="reason" dir="auto">${reason}</span>`}
        ${gone ? html`<span class="muted">It is not in the library now.</span>` : nothing}
        <div class="acts">${fate === 'failed' || fate === 'left-out' ? this.#tryAgain(line) : this.#acts(line)}</div>
      </li>
    `;
  }

  /** About an article that is in the library. */
  #acts({ article, title, assumed, leftOut, path }: ShownLine): TemplateResult | typeof nothing {
    if (article === null || title === null) return nothing;
    const { pastImports, reader } = this.session;
    const { busy } = pastImports;
    return html`
      <button class="framed" aria-label="Show the article: ${title}" @click=${() => inBackground(reader.open(article))}>Show the article</button>
      ${
        assumed
          ? this.#encodings(
              `Choose the encoding of ${path}`,
              `Its encoding is assumed (${assumed.name}): choose another`,
              assumed.alternatives ?? [],
              (encoding) => pastImports.readAgain(article, { encoding, whole: false }),
            )
          : nothing
      }
      ${
        leftOut > 0
          ? html`<button class="quiet" ?disabled=${busy} aria-label="${count(leftOut, 'piece')} left out of it: take the whole page of ${title}"
              @click=${() => inBackground(pastImports.readAgain(article, { whole: true }))}>${count(leftOut, 'piece')} left out of it: take the whole page</button>`
          : nothing
      }
    `;
  }

  #tryAgain(line: ShownLine): TemplateResult {
    const { pastImports } = this.session;
    const { id } = this.details;
    const { path, fate } = line;
    const { busy } = pastImports;
    if (!pastImports.isAtHand(id, line)) return this.#choose(line);
    const again = (how: { encoding?: string; anyway: boolean }) =>
      inBackground(pastImports.again(id, line, how));
    return html`
      ${
        fate === 'failed'
          ? html`<button class="framed" ?disabled=${busy} aria-label="Read again: ${path}" @click=${() => again({ anyway: false })}>Read again</button>
            ${
              line.hasEncoding
                ? this.#encodings(
                    `Choose the encoding of ${path}`,
                    'Choose the encoding',
                    [],
                    (encoding) => again({ encoding, anyway: false }),
                  )
                : nothing
            }`
          : nothing
      }
      <button class="framed" ?disabled=${busy} aria-label="Take it anyway: ${path}" title="What can’t be read is kept as a document without text"
        @click=${() => again({ anyway: true })}>Take it anyway</button>
    `;
  }

  /** Neither the library nor this window has the file any more. */
  #choose(line: ShownLine): TemplateResult {
    const chosen = async (event: Event) => {
      const [file] = targetOf(event, HTMLInputElement).files ?? [];
      if (!file) return;
      const bytes = new Uint8Array(await file.arrayBuffer());
      await this.session.pastImports.again(this.details.id, line, { bytes, anyway: true });
    };
    return html`<label class="muted">Its file is not kept here. To take it anyway, choose it again:
      <input type="file" aria-label="Choose ${line.path} again" @change=${chosen} /></label>`;
  }

  #encodings(
    label: string,
    says: string,
    likely: readonly string[],
    choose: (encoding: string) => unknown,
  ): TemplateResult {
    const chosen = (event: Event) => {
      const { value } = targetOf(event, HTMLSelectElement);
      if (value !== '') choose(value);
    };
    return html`<select aria-label=${label} ?disabled=${this.session.pastImports.busy} @change=${chosen}>
      <option value="">${says}</option>
      ${likelyFirst(likely).map(([name, words]) => html`<option value=${name}>${words}</option>`)}
    </select>`;
  }
}

function commonFolder([first = '', ...others]: readonly string[]): string {
  let common = first;
  for (const folder of others) {
    while (common !== '' && !liesIn([folder], common)) common = folderOf(common);
  }
  return common;
}
