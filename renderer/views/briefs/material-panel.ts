import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ArticleMaterial } from '#contract/briefs.ts';
import { withArticle, withoutArticle } from '#domain/brief/edit-plan.ts';
import { fold } from '#domain/text/folded-text.ts';
import { answer } from '../../components/answer/answer.ts';
import { targetOf } from '../../components/field.ts';
import { icon } from '../../components/icon/icons.ts';
import { count } from '../../components/wording.ts';
import type { NewItem } from '../../state/composer-store.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { swatches } from '../../styles/swatches.ts';
import { SessionElement } from '../session-element.ts';
import css from './material-panel.css?inline';
import { type Offer, observationOf, offersOf } from './offers.ts';

/** So many free notes are drawn; the field above finds the others. */
const MOST_OBSERVED = 100;

/** What the brief's articles have to offer, to be added by a press or by dragging. */
@customElement('fb-material')
export class MaterialPanel extends SessionElement {
  static override styles = [controls, swatches, sheet(css)];
  @state() private query = '';
  @state() private onlyNew = false;

  protected override watched() {
    return [this.session.composer, this.session.library];
  }

  protected override render(): TemplateResult {
    const { composer } = this.session;
    const since = composer.current?.report.since ?? null;
    return html`
      <section aria-label="Material" class="panel">
        <div class="find">
          <input type="search" aria-label="Find material" placeholder="Find passages, sentences, figures" .value=${this.query}
            @input=${(event: Event) => {
              this.query = targetOf(event, HTMLInputElement).value;
            }} />
          ${
            since === null
              ? nothing
              : html`<label class="choice small"><input type="checkbox" .checked=${this.onlyNew} @change=${(
                  event: Event,
                ) => {
                  this.onlyNew = targetOf(event, HTMLInputElement).checked;
                }} />Only what is new since No. ${since}</label>`
          }
        </div>
        <div class="scroll" @keydown=${this.#walk}>
          ${answer(composer.offered, {
            waiting: 'Reading what the articles offer…',
            again: () => composer.loadMaterial(),
            draw: (all) =>
              all.length === 0
                ? html`<p class="state">No article is in this brief yet: add one below.</p>`
                : this.#articles(all),
          })}
          ${this.#observations()}
          ${this.#adding()}
        </div>
      </section>
    `;
  }

  #articles(all: readonly ArticleMaterial[]): TemplateResult {
    return html`${repeat(
      all,
      ({ article }) => article,
      (material, index) => this.#article(material, index + 1),
    )}`;
  }

  #article(material: ArticleMaterial, number: number): TemplateResult {
    const { composer } = this.session;
    const { article, title, publisher } = material;
    const name = title ?? 'Not in the library any more';
    const remove = () =>
      composer.change('Take an article out of a brief', (brief) => withoutArticle(brief, article));
    const wanted = fold(this.query.trim());
    const groups = offersOf(material, number).map(({ label, offers }) => ({
      label,
      offers: offers.filter(
        ({ text, isNew }) =>
          (!this.onlyNew || isNew) && (wanted === '' || fold(text).includes(wanted)),
      ),
    }));
    return html`
      <details open>
        <summary>
          <span class="number">${number}</span>
          <span class="name" dir="auto">${name}${publisher ? html` <span class="muted">${publisher}</span>` : nothing}</span>
        </summary>
        <div class="about">
          ${title === null ? nothing : html`<button class="quiet small" @click=${() => composer.add({ kind: 'summary', article })}>${icon('add')}Whole summary</button>`}
          <button class="quiet small" @click=${remove}>Take out</button>
        </div>
        ${groups.map(({ label, offers }) =>
          offers.length === 0
            ? nothing
            : html`<h3>${label}</h3><ul>${offers.map((offer) => this.#offer(offer))}</ul>`,
        )}
        ${
          groups.every(({ offers }) => offers.length === 0) && title !== null
            ? html`<p class="muted small">${wanted !== '' || this.onlyNew ? 'Nothing here.' : 'Nothing was marked in it yet.'}</p>`
            : nothing
        }
      </details>
    `;
  }

  /** The free notes, which are no article's. */
  #observations(): ReturnType<typeof answer> {
    const { composer } = this.session;
    return answer(composer.freeNotes, {
      waiting: 'Reading the free notes…',
      again: () => composer.loadMaterial(),
      draw: (notes) => {
        if (notes.length === 0) return nothing;
        const wanted = fold(this.query.trim());
        const offers = notes
          .map(observationOf)
          .filter(({ text }) => wanted === '' || fold(text).includes(wanted));
        return html`
          <details>
            <summary><span class="name">Own observations: ${count(notes.length, 'free note')}</span></summary>
            ${
              offers.length === 0
                ? html`<p class="muted small">Nothing here.</p>`
                : html`<ul>${offers.slice(0, MOST_OBSERVED).map((offer) => this.#offer(offer))}</ul>`
            }
            ${offers.length > MOST_OBSERVED ? html`<p class="muted small">The newest ${MOST_OBSERVED} are shown: find others by their words.</p>` : nothing}
          </details>`;
      },
    });
  }

  #offer({ item, text, facts, color, isNew, citation, language }: Offer): TemplateResult {
    const { composer } = this.session;
    const used = isUsed(item, composer.current?.sections.flatMap(({ items }) => items) ?? []);
    return html`
      <li draggable="true" data-color=${color ?? nothing} class=${used ? 'used' : ''}
        @dragstart=${(event: DragEvent) => {
          composer.dragged = { added: item };
          event.dataTransfer?.setData('text/plain', text);
        }}
        @dragend=${() => {
          composer.dragged = null;
        }}>
        <p dir="auto" lang=${language || nothing}>${text}</p>
        <div class="facts muted small">
          <span>${[...facts, used ? 'in the brief' : ''].filter(Boolean).join(' · ')}</span>
          ${isNew && composer.current?.report.since !== null ? html`<span class="new">New</span>` : nothing}
          <span class="acts">
            ${
              composer.cite === null || citation === null
                ? nothing
                : html`<button class="quiet square" aria-label="Cite in the text: ${text}" title="Cite in the text" @mousedown=${(
                    event: Event,
                  ) =>
                    event.preventDefault()} @click=${() => composer.cite?.(citation)}>${icon('cite')}</button>`
            }
            <button class="quiet square add" aria-label="Add: ${text}" title="Add to the brief" @click=${() => composer.add(item)}>${icon('add')}</button>
          </span>
        </div>
      </li>
    `;
  }

  #adding(): TemplateResult {
    const { composer, library } = this.session;
    const inBrief = new Set(composer.current?.articles ?? []);
    const others = library.shown.filter(({ id }) => !inBrief.has(id));
    if (others.length === 0) return html``;
    return html`
      <select class="more" aria-label="Add an article" .value=${''} @change=${(event: Event) => {
        const select = targetOf(event, HTMLSelectElement);
        const article = select.value;
        select.value = '';
        inBackground(
          composer.change('Add an article to a brief', (brief) => withArticle(brief, article)),
        );
      }}>
        <option value="">Add an article…</option>
        ${others.map(({ id, title }) => html`<option value=${id}>${title}</option>`)}
      </select>
    `;
  }

  /** The arrows walk from one offer to the next. */
  #walk(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (!(event.target instanceof HTMLButtonElement)) return;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('button.add')];
    const at = buttons.indexOf(event.target);
    if (at < 0) return;
    event.preventDefault();
    event.stopPropagation();
    buttons[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  }
}

/** Whether what is offered stands in the brief already. */
function isUsed(offered: NewItem, items: readonly NewItem[]): boolean {
  return items.some((item) => {
    if (item.kind === 'observation') {
      return offered.kind === 'observation' && item.note === offered.note;
    }
    if (item.kind === 'passage') {
      return offered.kind === 'passage' && item.annotation === offered.annotation;
    }
    return (
      (item.kind === 'sentence' || item.kind === 'figure') &&
      item.kind === offered.kind &&
      item.article === offered.article &&
      item.start === offered.start
    );
  });
}
