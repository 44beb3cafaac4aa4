import './correct-mention.ts';
import '../place-bar/place-bar.ts';
import '../../components/note-text/note-text.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { EntityArticle, EntityPage, EvidencePlace, TimelineEvent } from '#contract/names.ts';
import type { Mention } from '#domain/entities/types.ts';
import { fold } from '#domain/text/folded-text.ts';
import { answer } from '../../components/answer/answer.ts';
import { targetOf } from '../../components/field.ts';
import { icon } from '../../components/icon/icons.ts';
import { markingLabel } from '../../components/marking-label.ts';
import { tlpLabels } from '../../components/tlp-labels.ts';
import { count, longDate, shortDate } from '../../components/wording.ts';
import { keyOf } from '../../state/command-registry.ts';
import type { Correction } from '../../state/correction-store.ts';
import type { ShownEntity } from '../../state/entity-store.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { entityLines } from '../../styles/entity-lines.ts';
import { ENTITY_TYPE_NAMES } from '../../styles/entity-marks.ts';
import { placeSheet } from '../../styles/place-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './names.css?inline';

/** Mentions of one article that are shown at first. */
const FEW = 4;
const EVENTS = 30;
/** The contract takes no more at once. */
const MOST_FORMS = 100;

const KINDS: Readonly<Record<EntityPage['links'][number]['kind'], string>> = {
  'introduced in brackets': 'the text introduces it in brackets',
  'same words': 'the same words, but for a title, an article or capitals',
  'other name': 'another name that everybody uses for it',
  initials: 'its initials',
  surname: 'the surname of the one person in the text who has it',
  'words of its name': 'a word of its name, used for it',
  correction: 'joined by a correction',
  'same name': 'the same name',
  'same spelling folded': 'the same name, spelt otherwise',
  transliteration: 'the same name in another transliteration',
  'shared alias': 'a form that both articles use',
  'short form': 'the only fuller name that fits the short one',
  acronym: 'the only name that the acronym stands for',
};

/** The mention whose correction is open, and below what it stands. */
interface Correcting {
  readonly article: string;
  readonly mention: Pick<Mention, 'start' | 'end' | 'type'>;
  readonly text: string | null;
  readonly form: string;
  /** The entity's other forms, where all of it is meant. */
  readonly others: readonly string[];
  /** Null: below the head. */
  readonly place: string | null;
}

/** One entity: who it is, where it stands, with whom, when, and what people wrote about it. */
@customElement('fb-entity')
export class EntityView extends SessionElement {
  static override styles = [controls, entityLines, placeSheet, sheet(css)];
  @query('textarea') private field!: HTMLTextAreaElement | null;
  @query('[name=marking]') private marking!: HTMLInputElement | null;
  @state() private writing = false;
  @state() private whole: ReadonlySet<string> = new Set();
  @state() private correcting: Correcting | null = null;

  protected override watched() {
    return [this.session.entities, this.session.drafts];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.entities.look());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.entities.leavePage();
  }

  protected override render(): TemplateResult {
    const { entities } = this.session;
    return html`
      <main aria-label="Entity" class="contents">
        <fb-place-bar .session=${this.session}><button @click=${() => this.session.room.back()}>Back</button></fb-place-bar>
        <div class="page" tabindex="0" role="region" aria-label="Entity page" @keydown=${this.#key}>
          <div class="sheet">${answer(entities.shown, {
            waiting: 'Gathering what the library says…',
            again: () => entities.look(),
            draw: (shown) => (shown ? this.#page(shown) : this.#gone()),
          })}</div>
        </div>
      </main>
    `;
  }

  #page({ page, dated }: ShownEntity): TemplateResult {
    const { entity, roles, articles, related, links, notes, watched } = page;
    const { name, type, firstSeen, lastSeen } = entity;
    return html`
      <div class="head">
        <h1 data-type=${type} dir="auto">${name}</h1>
        ${roles.length > 0 ? html`<p class="roles">${roles.map((role, at) => html`${at > 0 ? ', ' : ''}<bdi>${role}</bdi>`)}</p>` : nothing}
        <p class="muted">${ENTITY_TYPE_NAMES[type]} · ${count(entity.mentions, 'mention')} in ${count(entity.articles, 'article')}${firstSeen ? html` · first seen ${longDate(firstSeen)}` : nothing}${lastSeen && lastSeen !== firstSeen ? html` · last seen ${longDate(lastSeen)}` : nothing}</p>
        ${watched.map(({ list, name: own }) => html`<p><button class="chip watched" @click=${() => this.session.room.open('watch')}>${icon('watch')}<span>Watched as <bdi>${own}</bdi> by <bdi>${list}</bdi></span></button></p>`)}
        ${this.#forms(page)}
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
      ${this.#dated(dated)}
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
              ({ kind, forms, strength, places }) =>
                html`<li><bdi>${forms[0]}</bdi> and <bdi>${forms[1]}</bdi>: ${KINDS[kind]}${strength === null ? nothing : ` (${Math.round(strength * 100)} %)`}
                  ${places.map((place) => this.#evidence(place))}</li>`,
            )}</ul><p class="muted small">Not one? Correct the form above: “is somebody or something else” splits it off, in every article.</p>`
          : nothing
      }
    `;
  }

  /** The name and its other forms, each to be put right in every article at once. */
  #forms({ entity: { name, aliases } }: EntityPage): TemplateResult {
    return html`
      <div class="acts forms">
        ${aliases.length > 0 ? html`<span class="muted">also</span>` : nothing}
        ${aliases.map((form) => html`<button class="chip" dir="auto" title="Correct “${form}”" @click=${() => this.#correctForm(form)}>${form}</button>`)}
        <button class="framed" aria-keyshortcuts="e" @click=${() => this.#correctForm(name, true)}>Correct…</button>
      </div>
      ${this.#correction(null)}
    `;
  }

  /** The correction that is open at this place: below the head (null), or below a mention. */
  #correction(place: string | null): TemplateResult | typeof nothing {
    const { page } = this.session.entities;
    const { correcting } = this;
    if (!page || correcting?.place !== place) return nothing;
    const { article, mention, text, form, others } = correcting;
    return html`<div class="correction">
      <p><strong dir="auto">${form}</strong> <button class="quiet square" aria-label="Leave the correction" @click=${() => {
        this.correcting = null;
      }}>${icon('close')}</button></p>
      <fb-correct-mention .session=${this.session} .mention=${mention} .called=${page.entity.name} .article=${article} .text=${text} .forms=${others}
        @fb-corrected=${(event: CustomEvent<Correction>) => this.#corrected(page, event.detail)}></fb-correct-mention></div>`;
  }

  /** Stands on the first mention that is written so, because a correction is tied to words of a text. */
  #correctForm(form: string, whole = false): void {
    const all = (this.session.entities.page?.articles ?? []).flatMap(({ id, mentions }) =>
      mentions.map((mention) => ({ article: id, mention })),
    );
    const own = all.find(({ mention }) => mention.quote === form);
    const like = all.find(({ mention }) => fold(mention.quote) === fold(form));
    const found = own ?? like ?? all[0];
    if (!found) return;
    const quotes = new Set(whole ? all.map(({ mention }) => mention.quote) : []);
    quotes.delete(found.mention.quote);
    inBackground(
      this.#correct(found.article, found.mention, null, [...quotes].slice(0, MOST_FORMS)),
    );
  }

  async #correct(
    article: string,
    { start, end, quote }: EntityArticle['mentions'][number],
    place: string | null,
    others: readonly string[] = [],
  ): Promise<void> {
    const { entities } = this.session;
    const type = entities.page?.entity.type ?? 'person';
    const text = await entities.textOf(article);
    this.correcting = { article, mention: { start, end, type }, text, form: quote, others, place };
  }

  /** A page is known by type and name, so a correction of either leads to another one. */
  #corrected({ entity }: EntityPage, { action }: Correction): void {
    this.correcting = null;
    const type = action.kind === 'retype' ? action.type : entity.type;
    const isRenamed = action.kind === 'rename' || action.kind === 'merge';
    const name = isRenamed ? action.name : entity.name;
    inBackground(this.session.entities.follow([`${type}:${fold(name)}`, entity.id]));
  }

  #key(event: KeyboardEvent): void {
    const page = this.session.entities.page;
    const isWriting = event
      .composedPath()
      .some((node) => node instanceof Element && node.matches('textarea, fb-correct-mention'));
    if (keyOf(event) !== 'E' || !page || isWriting) return;
    const button = targetOf(event, Element).closest<HTMLElement>('.mention[data-place]');
    const place = button?.dataset.place ?? null;
    const [article = '', start = ''] = place?.split(' ') ?? [];
    const mention = page.articles
      .find(({ id }) => id === article)
      ?.mentions.find((one) => one.start === Number(start));
    if (mention) inBackground(this.#correct(article, mention, place));
    else this.#correctForm(page.entity.name, true);
    event.preventDefault();
    event.stopPropagation();
  }

  #evidence({ article, title, start, before, quote, after }: EvidencePlace): TemplateResult {
    return html`<button class="mention" dir="auto" @click=${() => this.#go(article, start)}>${before}<mark>${quote}</mark>${after} <bdi class="muted small title">${title}</bdi></button>`;
  }

  #gone(): TemplateResult {
    return html`<p role="status">No article names it any more.</p>
      <button class="framed" @click=${() => this.session.room.go({ kind: 'names' })}>All names</button>`;
  }

  #note({ entity, note, noteMarking }: EntityPage): TemplateResult {
    const key = `entity:${entity.id}`;
    const { drafts } = this.session;
    const draft = drafts.get(key);
    if (!this.writing && draft === null) {
      return html`<h2>Your note</h2>
        ${note === '' ? html`<p class="muted">Nothing written yet: what should colleagues know about ${entity.name}?</p>` : html`<p>${markingLabel(noteMarking)}</p><fb-note-text .text=${note}></fb-note-text>`}
        <div class="acts"><button class="framed" @click=${() => this.#write()}>${note === '' ? 'Write a note' : 'Edit the note'}</button></div>`;
    }
    return html`<h2>Your note</h2>
      <textarea aria-label="Note on ${entity.name}" dir="auto" maxlength="100000" .value=${draft ?? note}
        @input=${(event: Event) => drafts.type(key, targetOf(event, HTMLTextAreaElement).value, drafts.startOf(key) ?? note)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            inBackground(this.#save(key));
        }}></textarea>
      <label>Marking <input type="text" name="marking" maxlength="100" autocomplete="off" placeholder="none" list="markings" .value=${noteMarking ?? ''} /></label>
      ${tlpLabels('markings')}
      <div class="acts"><button class="primary" @click=${() => this.#save(key)}>Save</button>
        <button @click=${() => this.#leave(key)}>Discard</button></div>`;
  }

  #article({ id, title, publisher, published, mentions }: EntityArticle): TemplateResult {
    const whole = this.whole.has(id);
    const shown = whole ? mentions : mentions.slice(0, FEW);
    return html`
      <section aria-label=${title}>
        <p class="source" dir="auto">${title} <bdi class="muted small">${[publisher, published ? shortDate(published) : null].filter(Boolean).join(', ')}</bdi></p>
        <div class="mentions">
          ${shown.map(
            (mention) => html`<div class="row">
              <button class="mention" dir="auto" data-place="${id} ${mention.start}" @click=${() => this.#go(id, mention.start)}>…${mention.before}<mark>${mention.quote}</mark>${mention.after}…</button>
              <button class="quiet square" aria-label="Correct “${mention.quote}” here" title="Correct (E)" @click=${() => this.#correct(id, mention, `${id} ${mention.start}`)}>${icon('edit')}</button>
            </div>${this.#correction(`${id} ${mention.start}`)}`,
          )}
        </div>
        ${whole || mentions.length <= FEW ? nothing : html`<button @click=${() => this.#unfold(id)}>${count(mentions.length - FEW, 'more mention')}</button>`}
      </section>
    `;
  }

  #dated(events: readonly TimelineEvent[]): TemplateResult | typeof nothing {
    if (events.length === 0) return nothing;
    return html`<h2>Dated sentences in its paragraphs</h2>
      <ul class="links">${events.slice(-EVENTS).map((event) => this.#event(event))}</ul>`;
  }

  #event({ date, label, article, start }: TimelineEvent): TemplateResult {
    return html`<li><button class="mention" @click=${() => this.#go(article, start)}><b>${shortDate(date.from ?? date.to ?? '')}</b> <bdi>${label}</bdi></button></li>`;
  }

  #unfold(id: string): void {
    this.whole = new Set([...this.whole, id]);
  }

  #go(article: string, offset: number): void {
    inBackground(this.session.reader.open(article, { offset }));
  }

  async #write(): Promise<void> {
    this.writing = true;
    await this.updateComplete;
    this.field?.focus();
  }

  async #save(key: string): Promise<void> {
    const note = this.field?.value ?? '';
    const marking = this.marking?.value.trim() || null;
    const { entities, drafts } = this.session;
    const from = drafts.startOf(key);
    if (await entities.saveNote(note, marking, from ?? undefined)) return this.#leave(key);
    // It was told what stands there now: who saves again means it.
    await entities.reload();
    if (from !== null) drafts.type(key, note, entities.page?.note ?? from);
  }

  async #leave(key: string): Promise<void> {
    this.writing = false;
    await this.session.drafts.forget(key);
  }
}
