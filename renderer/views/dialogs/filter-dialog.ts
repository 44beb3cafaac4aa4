import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { keysOf } from '#domain/keys-of.ts';
import { sentText } from '../../components/field.ts';
import { inBackground } from '../../state/in-background.ts';
import {
  DOCUMENT_TYPES,
  DUE_FILTERS,
  type LibraryFilter,
  languageName,
  NO_FILTER,
  type Period,
} from '../../state/library-filter.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';

/** So many names of one kind are offered; a field takes any other. */
const OFFERED = 300;

/** What the list of documents shows only. */
@customElement('fb-filter-dialog')
export class FilterDialog extends SessionElement {
  static override styles = [controls, forms];

  protected override watched() {
    return [this.session.library, this.session.watch];
  }

  protected override render(): TemplateResult {
    const { room, library, annotations, watch } = this.session;
    const { filter, articles } = library;
    const languages = valuesOf(articles.map(({ language }) => language?.split('-')[0]));
    return html`
      <fb-dialog heading="Show only some documents" @close=${() => room.close()}>
        <form @submit=${this.#show}>
          <div class="two">
            ${chooser('language', 'Language', filter.language, languages, languageName)}
            ${chooser('type', 'Type', filter.type, keysOf(DOCUMENT_TYPES), (type) => DOCUMENT_TYPES[type])}
          </div>
          <div class="two">
            ${typed('source', 'Source', filter.source, valuesOf(articles.map(({ publisher }) => publisher)))}
            ${typed('tag', 'Tag of a note', filter.tag, annotations.tags)}
          </div>
          <div class="two">
            ${chooser('marking', 'Marking', filter.marking, valuesOf(articles.map(({ marking }) => marking)), (marking) => marking)}
            ${typed('owner', 'Owner', filter.owner, valuesOf(articles.map(({ owner }) => owner)))}
          </div>
          <div class="two">
            ${chooser('due', 'Due', filter.due, keysOf(DUE_FILTERS), (due) => DUE_FILTERS[due])}
            ${chooser(
              'watch',
              'Watch list',
              filter.watch,
              watch.lists.map(({ name }) => name),
              (name) => name,
            )}
          </div>
          ${period('published', 'Published', filter.published)}
          ${period('imported', 'Came in', filter.imported)}
          ${ticked('colleague', 'With notes of a colleague', filter.colleague)}
          ${ticked('place', 'Names a place', filter.place)}
          <div class="actions">
            <button type="button" @click=${this.#clear}>Show all</button>
            <button type="button" @click=${() => room.close()}>Cancel</button>
            <button name="save" title="Shows them, and keeps what the list shows as a search">Save this search</button>
            <button class="primary">Show these</button>
          </div>
        </form>
      </fb-dialog>
    `;
  }

  #show(sent: SubmitEvent): void {
    sent.preventDefault();
    const text = (name: string) => sentText(sent, name);
    const between = (name: string): Period => ({
      from: text(`${name}-from`),
      to: text(`${name}-to`),
    });
    this.#narrow({
      language: text('language'),
      source: text('source'),
      type: keysOf(DOCUMENT_TYPES).find((type) => type === text('type')) ?? '',
      marking: text('marking'),
      tag: text('tag').replace(/^#/, ''),
      owner: text('owner'),
      due: keysOf(DUE_FILTERS).find((due) => due === text('due')) ?? '',
      published: between('published'),
      imported: between('imported'),
      colleague: text('colleague') !== '',
      place: text('place') !== '',
      watch: text('watch'),
    });
    if (sent.submitter?.getAttribute('name') === 'save')
      this.session.commands.run('search.save-list');
  }

  readonly #clear = (): void => this.#narrow(NO_FILTER);

  #narrow(filter: LibraryFilter): void {
    const { room, library } = this.session;
    inBackground(library.narrow(filter));
    room.close();
  }
}

/** Each once, the most frequent first. */
function valuesOf(values: readonly (string | null | undefined)[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, OFFERED)
    .map(([value]) => value);
}

function chooser<Value extends string>(
  name: string,
  label: string,
  chosen: string,
  values: readonly Value[],
  words: (value: Value) => string,
): TemplateResult {
  return html`<label class="field"><span class="label">${label}</span>
    <select name=${name}><option value="">All</option>
      ${values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${words(value)}</option>`)}</select></label>`;
}

const typed = (name: string, label: string, value: string, known: readonly string[]) =>
  html`<label class="field"><span class="label">${label}</span>
    <input type="text" name=${name} dir="auto" maxlength="200" autocomplete="off" placeholder="all" list="known-${name}" .value=${value} />
    <datalist id="known-${name}">${known.map((one) => html`<option value=${one}></option>`)}</datalist></label>`;

const period = (name: string, label: string, { from, to }: Period) => html`<div class="two">
  <label class="field"><span class="label">${label} from</span><input type="date" name="${name}-from" .value=${from} /></label>
  <label class="field"><span class="label">to</span><input type="date" name="${name}-to" aria-label="${label} to" .value=${to} /></label></div>`;

const ticked = (name: string, label: string, on: boolean) =>
  html`<label class="choice"><input type="checkbox" name=${name} ?checked=${on} />${label}</label>`;
