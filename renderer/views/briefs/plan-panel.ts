import { inBackground } from '../../state/in-background.ts';
import './plan-item.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { nudgeSection, type Slot } from '#domain/brief/edit-plan.ts';
import { labelsFor } from '#domain/brief/labels.ts';
import type { PlanItem, PlannedSection } from '#domain/brief/plan.ts';
import { sectionTitle } from '#domain/brief/sections.ts';
import { targetOf } from '../../components/field.ts';
import { icon } from '../../components/icon/icons.ts';
import type { NewItem } from '../../state/composer-store.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './plan-panel.css?inline';

/** What can be added that no single article offers. */
const ADDITIONS: Readonly<Record<string, { label: string; item: NewItem }>> = {
  text: { label: 'Text of your own', item: { kind: 'text', markdown: '' } },
  judgement: { label: 'Judgement', item: { kind: 'judgement', markdown: '', confidence: null } },
  summary: { label: 'All summaries', item: { kind: 'filled', content: 'summary' } },
  passages: { label: 'All passages and notes', item: { kind: 'filled', content: 'passages' } },
  figures: {
    label: 'Key figures of all articles',
    item: { kind: 'filled', content: 'key-figures' },
  },
  chronology: { label: 'Chronology', item: { kind: 'filled', content: 'chronology' } },
  requirements: {
    label: 'Requirements matrix',
    item: { kind: 'filled', content: 'requirements' },
  },
  names: { label: 'List of names', item: { kind: 'filled', content: 'names' } },
  articles: { label: 'Full texts of all articles', item: { kind: 'filled', content: 'articles' } },
};

/** The sections of the brief with their items, to be written, moved and taken out. */
@customElement('fb-plan')
export class PlanPanel extends SessionElement {
  static override styles = [controls, sheet(css)];
  /** Where what is being dragged would fall. */
  @state() private falling: Slot | null = null;

  protected override watched() {
    return [this.session.composer];
  }

  protected override render(): TemplateResult {
    const { composer } = this.session;
    const sections = composer.current?.sections ?? [];
    return html`
      <section aria-label="The brief" class="panel" @dragleave=${this.#leave}>
        ${repeat(
          sections,
          ({ id }) => id,
          (section, index) => this.#section(section, index, sections.length),
        )}
        <button class="framed" @click=${this.#addSection}>${icon('add')}Section</button>
      </section>
    `;
  }

  #section(section: PlannedSection, index: number, of: number): TemplateResult {
    const { composer } = this.session;
    const { id, items } = section;
    const language = this.#language;
    const title = sectionTitle(section, language, labelsFor(language));
    const move = (by: -1 | 1) =>
      composer.change('Move a section', ({ sections }) => ({
        sections: nudgeSection(sections, id, by),
      }));
    const isEnd = this.falling?.section === id && this.falling.index === items.length;
    return html`
      <section aria-label=${title} @dragover=${(event: DragEvent) => this.#over(event, section)} @drop=${this.#drop}>
        <header>
          <input type="text" class="heading" aria-label="Title of section ${index + 1}" dir="auto" maxlength="200" .value=${title}
            @change=${(event: Event) => this.#rename(section, targetOf(event, HTMLInputElement).value)} />
          <button class="quiet square" aria-label="Move “${title}” up" title="Move up" ?disabled=${index === 0} @click=${() => move(-1)}>${icon('up')}</button>
          <button class="quiet square" aria-label="Move “${title}” down" title="Move down" ?disabled=${index === of - 1} @click=${() => move(1)}>${icon('down')}</button>
          <button class="quiet square" aria-label="Delete section “${title}”" title="Delete the section" @click=${() => this.#removeSection(id)}>${icon('trash')}</button>
        </header>
        <ol @keydown=${this.#keys}>
          ${repeat(
            items,
            (item) => item.id,
            (item, at) => this.#item(item, { section: id, index: at }),
          )}
        </ol>
        <p class="end ${isEnd ? 'here' : ''} muted small">${items.length === 0 ? 'Nothing yet: add something, or drag it here. An empty section is not printed.' : nothing}</p>
        <select class="add" aria-label="Add to “${title}”" .value=${''} @change=${(
          event: Event,
        ) => {
          const select = targetOf(event, HTMLSelectElement);
          const addition = ADDITIONS[select.value];
          select.value = '';
          if (addition)
            inBackground(composer.add(addition.item, { section: id, index: items.length }));
        }}>
          <option value="">Add…</option>
          ${Object.entries(ADDITIONS).map(([name, { label }]) => html`<option value=${name}>${label}</option>`)}
        </select>
      </section>
    `;
  }

  #item(item: PlanItem, slot: Slot): TemplateResult {
    const { composer } = this.session;
    const isHere = this.falling?.section === slot.section && this.falling.index === slot.index;
    return html`
      <li tabindex="0" data-item=${item.id} data-index=${slot.index} class=${isHere ? 'here' : ''}
        @focusin=${() => {
          composer.target = { section: slot.section, index: slot.index + 1 };
        }}>
        <fb-plan-item .session=${this.session} .item=${item}
          @dragstart=${(event: DragEvent) => {
            composer.dragged = { moved: item.id };
            event.dataTransfer?.setData('text/plain', '');
          }}
          @dragend=${() => {
            composer.dragged = null;
            this.falling = null;
          }}></fb-plan-item>
      </li>
    `;
  }

  /** Titles are shown and changed in the language of the brief's articles. */
  get #language(): string {
    const languages = new Set(this.session.composer.material.map(({ language }) => language));
    return languages.size === 1 ? ([...languages][0] ?? 'en') : 'en';
  }

  #rename({ id, title }: PlannedSection, written: string): void {
    const language = this.#language.split('-')[0] ?? 'en';
    inBackground(
      this.session.composer.change('Rename a section', ({ sections }) => ({
        sections: sections.map((one) =>
          one.id === id ? { ...one, title: { ...title, [language]: written.trim() } } : one,
        ),
      })),
    );
  }

  #removeSection(id: string): void {
    const { composer, history, notices } = this.session;
    inBackground(
      composer
        .change('Delete a section', ({ sections }) => ({
          sections: sections.filter((one) => one.id !== id),
        }))
        .then((kept) => kept && notices.done('The section was deleted', history.undoAction(kept))),
    );
  }

  #addSection(): void {
    inBackground(
      this.session.composer.change('Add a section', ({ sections }) => {
        const taken = new Set(sections.map(({ id }) => id));
        let number = sections.length + 1;
        while (taken.has(`section-${number}`)) number += 1;
        const added: PlannedSection = {
          id: `section-${number}`,
          title: { en: `Section ${number}` },
          content: 'text',
          items: [],
        };
        return { sections: [...sections, added] };
      }),
    );
  }

  #over(event: DragEvent, { id, items }: PlannedSection): void {
    if (!this.session.composer.dragged) return;
    event.preventDefault();
    const over = event.composedPath().find((node) => node instanceof HTMLLIElement);
    let index = items.length;
    if (over?.dataset.index !== undefined) {
      const { top, height } = over.getBoundingClientRect();
      index = Number(over.dataset.index) + (event.clientY > top + height / 2 ? 1 : 0);
    }
    if (this.falling?.section !== id || this.falling.index !== index)
      this.falling = { section: id, index };
  }

  #leave(event: DragEvent): void {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || !this.renderRoot.contains(to)) this.falling = null;
  }

  #drop(event: DragEvent): void {
    event.preventDefault();
    const slot = this.falling;
    this.falling = null;
    if (slot) inBackground(this.session.composer.drop(slot));
  }

  /** On an item: arrows walk, with Alt they move it, Delete takes it out, Enter goes into its field. */
  #keys(event: KeyboardEvent): void {
    const item = targetOf(event, Element).closest<HTMLLIElement>('li');
    const id = item?.dataset.item;
    if (!item || !id) return;
    const { composer } = this.session;
    const by = { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key];
    // The fields inside have their own arrows; only moving is the item's everywhere.
    const isItself = event.composedPath()[0] === item;
    if (by !== undefined && event.altKey) {
      inBackground(composer.nudge(id, by).then(() => this.#focus(id)));
    } else if (!isItself) return;
    else if (by !== undefined) this.#neighbour(item, by)?.focus();
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      const next = this.#neighbour(item, 1) ?? this.#neighbour(item, -1);
      inBackground(composer.removeItem(id).then(() => next?.focus()));
    } else if (event.key === 'Enter') item.querySelector('fb-plan-item')?.enter();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #neighbour(item: HTMLLIElement, by: -1 | 1): HTMLLIElement | undefined {
    const all = [...this.renderRoot.querySelectorAll<HTMLLIElement>('li')];
    return all[all.indexOf(item) + by];
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLLIElement>(`[data-item="${CSS.escape(id)}"]`)?.focus();
  }
}
