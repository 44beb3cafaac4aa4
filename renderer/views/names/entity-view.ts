import '../../components/place-bar/place-bar.ts';
import '../../components/note-text/note-text.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { EntityArticle, EntityPage, TimelineEvent } from '#contract/entities.ts';
import { SessionElement } from '../../components/session-element.ts';
import { count, longDate, shortDate } from '../../components/wording.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { entityLines } from '../../styles/entity-lines.ts';
import { ENTITY_TYPE_NAMES } from '../../styles/entity-marks.ts';
import { sheet } from '../../styles/sheet.ts';
import css from './names.css?inline';

/** Mentions of one article that are shown at first. */
const FEW = 4;
const EVENTS = 30;

const KINDS: Readonly<Record<string, string>> = {
  'same spelling folded': 'the same name, spelt otherwise',
  transliteration: 'the same name in another transliteration',
  'shared alias': 'a form that both articles use',
  'short form': 'the only fuller name that fits the short one',
  acronym: 'the only name that the acronym stands for',
};

/** One entity: who it is, where it stands, with whom, when, and what people wrote about it. */
@customElement('fb-entity')
export class EntityView extends SessionElement {
  static override styles = [controls, entityLines, sheet(css)];
  @query('textarea') private field!: HTMLTextAreaElement | null;
  @state() private writing = false;
  @state() private whole: ReadonlySet<string> = new Set();

  protected override watched() {
    return [this.session.entities, this.session.drafts];
  }

  protected override render(): TemplateResult {
    const { page } = this.session.entities;
    return html`
      <main aria-label="Entity" class="contents">
        <fb-place-bar .session=${this.session}><button @click=${() => this.session.room.back()}>Back</button></fb-place-bar>
        <div class="page" tabindex="0" role="region" aria-label="Entity page">
          <div class="sheet">${page ? this.#page(page) : html`<p role="status">Looking…</p>`}</div>
        </div>
      </main>
    `;
  }

  #page(page: EntityPage): TemplateResult {
    const { entity, articles, related, links, notes } = page;
    const { name, type, aliases, firstSeen, lastSeen } = entity;
    return html`
      <div class="head">
        <h1 data-type=${type} dir="auto">${name}</h1>
        <p class="muted">${ENTITY_TYPE_NAMES[type]} · ${count(entity.mentions, 'mention')} in ${count(entity.articles, 'article')}${firstSeen ? html` · first seen ${longDate(firstSeen)}` : nothing}${lastSeen && lastSeen !== firstSeen ? html` · last seen ${longDate(lastSeen)}` : nothing}</p>
        ${aliases.length > 0 ? html`<p dir="auto"><span class="muted">also</span> ${aliases.join(', ')}</p>` : nothing}
      </div>
      ${this.#note(page)}
      ${
        related.length > 0
          ? html`<h2>Named in one paragraph with it</h2>
              <div class="acts">${related.map(
                (other) =>
                  html`<button class="chip" data-type=${other.type} @click=${() => this.session.showEntity(other.id)}><span class="name" dir="auto">${other.name}</span> <span class="muted">${other.together}</span></button>`,
              )}</div>`
          : nothing
      }
      <h2>Where it stands</h2>
      ${articles.map((article) => this.#article(article))}
      ${this.#timeline()}
      ${
        notes.length > 0
          ? html`<h2>Notes on passages that name it</h2><ul class="links">${notes.map(
              ({ article, start, quote, note }) =>
                html`<li><button class="mention" dir="auto" @click=${() => this.#go(article, start)}>${note || `“${quote}”`}</button></li>`,
            )}</ul>`
          : nothing
      }
      ${
        links.length > 0
          ? html`<h2>Why these are one</h2><ul class="links">${links.map(
              ({ kind, forms, strength, titles }) =>
                html`<li><bdi>${forms[0]}</bdi> and <bdi>${forms[1]}</bdi>: ${KINDS[kind] ?? kind} (${Math.round(strength * 100)} %)
                  <br /><span class="muted small" dir="auto">${titles[0]} / ${titles[1]}</span></li>`,
            )}</ul><p class="muted small">Not one? Open a mention, press E and split it off: the correction holds for the library.</p>`
          : nothing
      }
    `;
  }

  #note({ entity, note }: EntityPage): TemplateResult {
    const key = `entity:${entity.id}`;
    const { drafts } = this.session;
    const draft = drafts.get(key);
    if (!this.writing && draft === null) {
      return html`<h2>Your note</h2>
        ${note === '' ? html`<p class="muted">Nothing written yet: what should colleagues know about ${entity.name}?</p>` : html`<fb-note-text .text=${note}></fb-note-text>`}
        <div class="acts"><button class="framed" @click=${() => void this.#write()}>${note === '' ? 'Write a note' : 'Edit the note'}</button></div>`;
    }
    return html`<h2>Your note</h2>
      <textarea aria-label="Note on ${entity.name}" dir="auto" maxlength="100000" .value=${draft ?? note}
        @input=${(event: Event) => drafts.type(key, (event.target as HTMLTextAreaElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.#save(key);
        }}></textarea>
      <div class="acts"><button class="primary" @click=${() => void this.#save(key)}>Save</button>
        <button @click=${() => void this.#leave(key)}>Discard</button></div>`;
  }

  #article({ id, title, publisher, published, mentions }: EntityArticle): TemplateResult {
    const whole = this.whole.has(id);
    const shown = whole ? mentions : mentions.slice(0, FEW);
    return html`
      <section aria-label=${title}>
        <p class="source" dir="auto">${title} <span class="muted small">${[publisher, published ? shortDate(published) : null].filter(Boolean).join(', ')}</span></p>
        <div class="mentions">
          ${shown.map(
            ({ start, before, quote, after }) =>
              html`<button class="mention" dir="auto" @click=${() => this.#go(id, start)}>…${before}<mark>${quote}</mark>${after}…</button>`,
          )}
        </div>
        ${whole || mentions.length <= FEW ? nothing : html`<button @click=${() => this.#unfold(id)}>${count(mentions.length - FEW, 'more mention')}</button>`}
      </section>
    `;
  }

  #timeline(): TemplateResult | typeof nothing {
    const events = this.session.entities.timeline ?? [];
    if (events.length === 0) return nothing;
    return html`<h2>Dated sentences in its paragraphs</h2>
      <ul class="links">${events.slice(-EVENTS).map((event) => this.#event(event))}</ul>`;
  }

  #event({ date, label, article, start }: TimelineEvent): TemplateResult {
    return html`<li><button class="mention" dir="auto" @click=${() => this.#go(article, start)}><b>${shortDate(date.from ?? date.to ?? '')}</b> ${label}</button></li>`;
  }

  #unfold(id: string): void {
    this.whole = new Set([...this.whole, id]);
  }

  #go(article: string, offset: number): void {
    void this.session.reader.open(article, { offset, query: '' });
  }

  async #write(): Promise<void> {
    this.writing = true;
    await this.updateComplete;
    this.field?.focus();
  }

  async #save(key: string): Promise<void> {
    const note = this.field?.value ?? '';
    await this.session.entities.saveNote(note);
    await this.#leave(key);
  }

  async #leave(key: string): Promise<void> {
    this.writing = false;
    await this.session.drafts.forget(key);
  }
}
