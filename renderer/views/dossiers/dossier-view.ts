import '../place-bar/place-bar.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { DossierPage } from '#contract/dossiers.ts';
import type { Annotation } from '#domain/annotation.ts';
import type { ArticleSummary } from '#domain/article.ts';
import { wordsOfEvent } from '#domain/brief/events/kept-event.ts';
import type { Dossier } from '#domain/dossiers/dossier.ts';
import { answer } from '../../components/answer/answer.ts';
import { icon } from '../../components/icon/icons.ts';
import { markingLabel } from '../../components/marking-label.ts';
import { noteTypeLabel } from '../../components/note-type.ts';
import { count, dateTime, longDate, shortDate } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { NONE } from '../../state/library-counts.ts';
import type { Place } from '../../state/room-store.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { entityLines } from '../../styles/entity-lines.ts';
import { placeSheet } from '../../styles/place-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import { beginWith } from './begin-with.ts';
import css from './dossier-view.css?inline';

/** Reports that went out, named one by one. */
const REPORTS = 12;

/** One dossier at a glance, each kind of thing in it with a way to all of them; without one the list of all dossiers. */
@customElement('fb-dossier')
export class DossierView extends SessionElement {
  static override styles = [controls, entityLines, placeSheet, sheet(css)];

  protected override watched() {
    return [this.session.dossiers, this.session.library];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.dossiers.openPage());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.dossiers.leavePage();
  }

  protected override render(): TemplateResult {
    const { session } = this;
    const { dossiers, library } = session;
    return html`
      <main aria-label="Dossier" class="contents">
        <fb-place-bar .session=${session}></fb-place-bar>
        <div class="page" tabindex="0" role="region" aria-label="Dossier" @keydown=${this.#key}><div class="sheet">
          ${
            library.dossier === null
              ? answer(dossiers.list, {
                  waiting: 'Looking for the dossiers…',
                  again: () => dossiers.load(),
                  draw: (all) => this.#all(all),
                })
              : answer(dossiers.page, {
                  waiting: 'Opening the dossier…',
                  again: () => dossiers.openPage(),
                  draw: (page) => this.#page(page),
                })
          }
        </div></div>
      </main>
    `;
  }

  #all(all: readonly Dossier[]): TemplateResult {
    const { dossiers, library, commands, room } = this.session;
    const make = html`<button class="primary" @click=${() => commands.run('dossier.new')}>${icon('add')}New dossier…</button>`;
    if (all.length === 0) {
      return html`<div class="empty">
        <h1>Dossiers keep together what belongs together</h1>
        <p>A dossier is a subject, such as <q>Displacement in White Nile</q>, with its documents. A document can lie in several.</p>
        <p>Make one, then lay documents into it: <kbd>${commands.keyLabel('article.lay')}</kbd> on a row of the library, or drag rows onto its name.</p>
        ${make}
      </div>`;
    }
    const open = (dossier: string) => {
      library.arrange({ dossier });
      room.go({ kind: 'dossier' });
    };
    const row = (dossier: Dossier) => {
      const { articles, waiting } = dossiers.counts.get(dossier.id) ?? NONE;
      return html`<li><button class="row" @click=${() => open(dossier.id)}>
        <span class="words"><bdi>${dossier.name}</bdi></span>
        <span class="facts">${markingLabel(dossier.marking)} ${count(articles, 'document')}${waiting > 0 ? `, ${waiting.toLocaleString('en-GB')} new or updated` : ''}</span>
      </button></li>`;
    };
    return html`<header><h1>Dossiers</h1>${make}</header>
      <ul class="card" aria-label="Dossiers">${all.map(row)}</ul>`;
  }

  #page(page: DossierPage): TemplateResult {
    const { dossier, documents } = page;
    return html`
      ${this.#head(dossier, documents.total)}
      ${
        documents.total === 0
          ? html`<div class="empty">
              <h2>Nothing lies in it yet</h2>
              <p>Choose documents in the library and press <kbd>${this.session.commands.keyLabel('article.lay')}</kbd>, or drag them onto the name of the dossier over the list.</p>
              <p>What stands in them then gathers here: notes, names, figures, events. Briefs that begin here bear its name and are numbered in its series.</p>
              <button class="framed" @click=${() => this.session.library.showAll()}>Show the whole library</button>
            </div>`
          : html`<div class="parts">
              ${this.#documents(page)} ${this.#notes(page)} ${this.#names(page)} ${this.#counted(page)}
              ${this.#events(page)} ${this.#briefs(page)}
            </div>`
      }
    `;
  }

  #head({ id, name, about, marking }: Dossier, documents: number): TemplateResult {
    const { session } = this;
    const edit = () => session.commands.run('dossier.edit');
    return html`
      <header>
        <h1><bdi>${name}</bdi> ${markingLabel(marking)}</h1>
        <div class="acts">
          <button class="framed" @click=${edit}>About it…</button>
          <button class="framed" ?disabled=${documents === 0} @click=${() => beginWith(session, id, 'share')}>Share…</button>
          <button class="primary" ?disabled=${documents === 0} @click=${() => beginWith(session, id, 'export')}>New brief…</button>
        </div>
      </header>
      ${about === '' ? nothing : html`<p class="about" dir="auto">${about}</p>`}
    `;
  }

  /** A kind of thing in it: the first of them, and a way to all. */
  #part(
    name: string,
    none: string,
    drawn: readonly TemplateResult[],
    all: { readonly words: string; readonly open: () => unknown } | null,
  ): TemplateResult {
    return html`<section class="card" aria-label=${name}>
      <div class="top"><h2>${name}</h2>${all ? html`<button class="quiet all" @click=${all.open}>${all.words}${icon('next')}</button>` : nothing}</div>
      ${drawn.length === 0 ? html`<p class="muted none">${none}</p>` : html`<ul>${drawn}</ul>`}
    </section>`;
  }

  #go(kind: Place['kind']): void {
    this.session.room.go({ kind });
  }

  #documents({ documents: { total, waiting, newest } }: DossierPage): TemplateResult {
    const { library, reader, settings } = this.session;
    const row = ({ id, title, publisher, published }: ArticleSummary) =>
      html`<li><button class="row" @click=${() => reader.open(id)}>
        <span class="words" dir="auto">${title}</span>
        <span class="facts">${publisher ? html`<bdi>${publisher}</bdi>` : nothing}${publisher && published ? ' · ' : ''}${published ? shortDate(published) : ''}</span></button></li>`;
    const news = waiting > 0 ? `, ${waiting.toLocaleString('en-GB')} new or updated` : '';
    const open = () => {
      library.showAll(library.dossier);
      if (!settings.current.libraryOpen) inBackground(settings.set({ libraryOpen: true }));
      this.session.room.ask('focus-list');
    };
    return this.#part('Documents', '', newest.map(row), {
      words: `${count(total, 'document')}${news}`,
      open,
    });
  }

  #notes({ notes: { total, newest } }: DossierPage): TemplateResult {
    const { reader, library } = this.session;
    const row = ({ article, start, quote, note, type }: Annotation) =>
      html`<li><button class="row" @click=${() => reader.open(article, { offset: start })}>
        <span class="words" dir="auto">${noteTypeLabel(type)}${note === '' ? html`<q>${quote}</q>` : note}</span>
        <span class="facts"><bdi>${library.find(article)?.title ?? ''}</bdi></span></button></li>`;
    const all = { words: count(total, 'note'), open: () => this.#go('notes') };
    return this.#part(
      'Notes',
      'Nobody has marked anything in its documents yet.',
      newest.map(row),
      total > 0 ? all : null,
    );
  }

  #names({ names: { total, most } }: DossierPage): TemplateResult {
    const row = ({ id, name, type, mentions }: (typeof most)[number]) =>
      html`<li class="name"><button class="framed" @click=${() => this.session.showEntity(id)}>
        <span data-type=${type}><bdi>${name}</bdi></span> <span class="muted">${mentions.toLocaleString('en-GB')}</span></button></li>`;
    const all = { words: count(total, 'name'), open: () => this.#go('names') };
    const none = 'Its documents name nobody, or have not been read for names yet.';
    return this.#part('Names', none, most.map(row), total > 0 ? all : null);
  }

  #counted({ counted, waiting }: DossierPage): TemplateResult {
    const open = (asked: Parameters<typeof this.session.claims.open>[0]) => {
      inBackground(this.session.claims.open({ place: '', from: null, to: null, ...asked }));
      this.#go('claims');
    };
    const row = ({ topic, of, name, claims }: (typeof counted)[number]) =>
      html`<li><button class="row" @click=${() => open({ counted: { topic, of } })}>
        <span class="words">${name}</span><span class="facts">${count(claims, 'claim')}</span></button></li>`;
    const none =
      waiting > 0
        ? 'Who says how many is still being read.'
        : 'Its documents answer no question of how many.';
    return this.#part('Figures', none, counted.slice(0, 6).map(row), {
      words: 'All figures side by side',
      open: () => this.#go('figures'),
    });
  }

  #events({ events: { total, latest } }: DossierPage): TemplateResult {
    const draw = (picture: 'chronology' | 'timeline') => () => this.session.showPicture(picture);
    const row = (event: (typeof latest)[number]) =>
      html`<li><button class="row" @click=${draw('chronology')}>
        <span class="words" dir="auto">${wordsOfEvent(event)}</span><span class="facts">${longDate(event.days.from)}</span></button></li>`;
    return this.#part(
      'Chronology',
      'No event of its documents was picked yet: choose dated sentences in its timeline.',
      latest.map(row),
      total > 0
        ? { words: count(total, 'event'), open: draw('chronology') }
        : { words: 'Its timeline', open: draw('timeline') },
    );
  }

  #briefs({ briefs, reports }: DossierPage): TemplateResult {
    const row = ({ id, title, template, changed }: (typeof briefs)[number]) =>
      html`<li><button class="row" @click=${() => this.session.showBrief(id)}>
        <span class="words" dir="auto">${title || 'A brief without a title'}</span>
        <span class="facts">${template} · changed ${dateTime(changed)}</span></button></li>`;
    const sent = reports
      .slice(-REPORTS)
      .map(({ number, date }) => `No. ${number} on ${shortDate(date)}`);
    const all = { words: count(briefs.length, 'brief'), open: () => this.#go('briefs') };
    return html`${this.#part(
      'Briefs',
      'No brief bears its name yet.',
      briefs.slice(0, 6).map(row),
      briefs.length > 0 ? all : null,
    )}
    ${sent.length === 0 ? nothing : html`<p class="muted sent">Went out: ${sent.join(', ')}.</p>`}`;
  }

  /** The arrows lead through all that can be opened. */
  #key(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.page button:enabled')];
    const at = rows.findIndex((row) => row.matches(':focus'));
    const next = rows[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
