import type { MarkingAct } from '../../components/marking-banner/marking-banner.ts';
import { inBackground } from '../../state/in-background.ts';
import '../../components/article-text/article-text.ts';
import '../../components/find-bar/find-bar.ts';
import '../place-bar/place-bar.ts';
import '../../components/selection-toolbar/selection-toolbar.ts';
import './reader-card.ts';
import './reader-kin.ts';
import '../../components/marking-banner/marking-banner.ts';
import './reader-naming.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { ReaderArticle } from '#contract/articles.ts';
import type { AnnotationColor } from '#domain/annotation.ts';
import type { Block, Span } from '#domain/document.ts';
import { isRightToLeft } from '#domain/text/direction.ts';
import type { ArticleText } from '../../components/article-text/article-text.ts';
import { focusedElement } from '../../components/dialog-frame/first-field.ts';
import { icon } from '../../components/icon/icons.ts';
import type { Jump } from '../../state/reader-store.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import { bringIntoView, offsetAtTop } from './page-position.ts';
import { ReaderLayers } from './reader-layers.ts';
import css from './reader-view.css?inline';
import { sourceLine } from './source-line.ts';
import { welcome } from './welcome.ts';

const directionOf = (language: string | null) => (isRightToLeft(language) ? 'rtl' : 'ltr');

/** The centre: the article as a page to read, with its marks, the caret and what opens beside them. */
@customElement('fb-reader')
export class ReaderView extends SessionElement {
  static override styles = [controls, sheet(css)];
  @query('fb-article-text') private text!: ArticleText | null;
  @state() private page: HTMLElement | null = null;
  /** Where the toolbar of a mouse selection stands. */
  @state() private toolbar: DOMRect | null = null;
  @state() private scrolled = false;
  readonly #layers = new ReaderLayers();
  #jump: Jump | null = null;
  #jumping: AbortController | null = null;
  /** Makes what the mouse selected the caret; null where that is done. */
  #settle: (() => void) | null = null;
  /** Whether a card stood beside the text when it was drawn last. */
  #hadCard = false;
  #withdraw: (() => void)[] = [];

  protected override watched() {
    const { reader, annotations, settings, library } = this.session;
    const { watch, corrections, find, pictures } = this.session;
    return [
      ...[reader, reader.caret, annotations, settings, library],
      ...[watch, corrections, find, pictures],
    ];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { room } = this.session;
    document.addEventListener('keydown', this.#keyAtCard);
    document.addEventListener('keydown', this.#settleFirst, { capture: true });
    this.#withdraw = [
      room.offer('focus-reader', () => this.page?.focus()),
      // At first it is not drawn yet, and takes the keyboard by itself.
      room.offer('focus-find', () => this.renderRoot.querySelector('fb-find-bar')?.focusField()),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#jumping?.abort();
    for (const withdraw of this.#withdraw) withdraw();
    document.removeEventListener('keydown', this.#keyAtCard);
    document.removeEventListener('keydown', this.#settleFirst, { capture: true });
  }

  protected override firstUpdated(): void {
    new ResizeObserver(() => this.#placeBar()).observe(this);
    this.page = this.renderRoot.querySelector<HTMLElement>('.page');
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { jump, caret } = this.session.reader;
    if (!caret.span && this.toolbar) this.toolbar = null;
    // The keyboard does not get lost with the card that it was in.
    const hasCard = this.#cardSpan !== null;
    if (this.#hadCard && !hasCard && focusedElement() === document.body) this.page?.focus();
    this.#hadCard = hasCard;
    if (jump && jump !== this.#jump) inBackground(this.#follow(jump));
    inBackground(this.#placeBar());
  }

  protected override render(): TemplateResult {
    const { session } = this;
    const { reader } = session;
    return html`
      <main aria-label="Reader" class="contents">
        ${this.#bar()}
        ${this.#finder()}
        <div class="page" tabindex="0" aria-label="Article text" role="region" @scroll=${this.#scroll} @pointerup=${this.#pointerUp}
          @pointerdown=${this.#pointerDown} @click=${this.#click} @keydown=${this.#key}>
          ${reader.current ? this.#article(reader.current) : welcome(session)}
        </div>
        <p class="visually-hidden" role="status" aria-live="polite" aria-label="Reading caret">${reader.caret.announcement}</p>
        ${this.toolbar && !this.#cardSpan ? html`<fb-selection-toolbar .marked=${this.#marked()} .place=${this.toolbar} @fb-mark=${this.#mark}></fb-selection-toolbar>` : nothing}
        ${reader.card === null ? nothing : html`<fb-reader-card .session=${session} .place=${this.#placeOf(this.#cardSpan)}></fb-reader-card>`}
        ${reader.naming === null ? nothing : html`<fb-reader-naming .session=${session} .place=${this.#placeOf(this.#cardSpan)}></fb-reader-naming>`}
      </main>
    `;
  }

  #bar(): TemplateResult {
    const { commands, reader } = this.session;
    const button = (id: string, label: string, name: Parameters<typeof icon>[0]) => html`
      <button class="quiet square" aria-label=${label} title="${label} ${commands.keyLabel(id)}" @click=${() => commands.run(id)}>${icon(name)}</button>`;
    return html`
      <fb-place-bar .session=${this.session}>
        <span class="where ${this.scrolled ? 'shown' : ''}" dir="auto" aria-hidden="true">${reader.current?.article.source.title ?? ''}</span>
        ${button('brief.export', 'Export a brief', 'export')}
        ${reader.current ? button('inspector.toggle', 'Show or hide the inspector', 'inspector') : nothing}
      </fb-place-bar>
    `;
  }

  #finder(): TemplateResult | typeof nothing {
    const { find } = this.session;
    if (!find.isOpen) return nothing;
    return html`<fb-find-bar .typed=${find.typed} .count=${find.hits.length} .at=${find.at}
      @fb-find=${({ detail }: CustomEvent<string>) => find.type(detail)}
      @fb-step=${({ detail }: CustomEvent<1 | -1>) => find.step(detail)}
      @close=${() => {
        find.close();
        this.page?.focus();
      }}></fb-find-bar>`;
  }

  #article({ article, summary, remarks, marking, pictureWords }: ReaderArticle): TemplateResult {
    const { source, blocks, language } = article;
    const { reader } = this.session;
    const direction = directionOf(language);
    const first = blocks[0];
    const titled = first?.kind === 'heading' && first.text === source.title;
    return html`
      <article lang=${language ?? nothing} aria-label=${source.title}>
        ${reader.caret.span ? html`<div class="caret ${direction}" aria-hidden="true"></div>` : nothing}
        ${sourceLine(article, summary.words, direction, marking, {
          edit: () => this.session.room.open('source'),
          compare: () => this.session.commands.run('changes.show'),
        })}
        ${this.#offeredMarking()}
        <fb-reader-kin .session=${this.session}></fb-reader-kin>
        ${titled ? nothing : html`<h1 class="headline" dir=${direction}>${source.title}</h1>`}
        <fb-article-text dir=${direction} .blocks=${blocks} .headline=${source.title} .pictures=${this.session.pictures.shown} .pictureWords=${pictureWords} .scroller=${this.page}
          .layers=${this.#layers.of(this.session)}></fb-article-text>
        ${article.text === '' ? withoutText(blocks, remarks, (sha256) => this.session.room.openPicture(sha256)) : nothing}
        ${source.credits ? html`<p class="credits" dir=${direction}>${source.credits}</p>` : nothing}
      </article>
    `;
  }

  /** What the text says of how far it may go, until a person has decided. */
  #offeredMarking(): TemplateResult | typeof nothing {
    const { reader } = this.session;
    const found = reader.current?.foundMarking;
    if (!found) return nothing;
    return html`<fb-marking-banner .found=${found} @fb-marking=${({
      detail,
    }: CustomEvent<MarkingAct>) =>
      inBackground(
        detail === 'take' ? reader.mark(found.label) : reader.dismissMarking(),
      )}></fb-marking-banner>`;
  }

  async #follow(jump: Jump): Promise<void> {
    this.#jump = jump;
    this.#jumping?.abort();
    await this.text?.updateComplete;
    if (this.#jump !== jump || !this.text || !this.page) return;
    this.text.reveal(jump.span);
    this.#jumping = bringIntoView(this.text.map, this.page, jump);
  }

  /** The bar in the margin beside the caret's lines; its place is known only after layout. */
  async #placeBar(): Promise<void> {
    await this.text?.updateComplete;
    const bar = this.renderRoot.querySelector<HTMLElement>('.caret');
    const { span } = this.session.reader.caret;
    if (span) this.text?.reveal(span);
    const rect = span && this.text?.map.rectOf(span);
    const article = bar?.parentElement;
    if (!bar || !rect || !article) return;
    bar.style.setProperty('top', `${rect.top - article.getBoundingClientRect().top}px`);
    bar.style.setProperty('height', `${rect.height}px`);
  }

  #scroll(): void {
    if (!this.page || !this.text || !this.session.reader.current) return;
    this.scrolled = this.page.scrollTop > 150;
    this.toolbar = null;
    this.#moveCard();
    this.session.reader.moved(offsetAtTop(this.text.map, this.page));
  }

  #pointerDown(event: PointerEvent): void {
    // Within the last selection the browser would drag its words, and not select anew.
    if (event.button === 0 && !event.shiftKey) document.getSelection()?.removeAllRanges();
    this.toolbar = null;
    this.session.reader.openCard(null);
  }

  /** A selection becomes the caret; a plain click takes what stands under it. */
  #pointerUp(): void {
    const settle = () => {
      if (this.#settle !== settle) return;
      this.#settle = null;
      const span = this.text?.selectedSpan();
      if (!span || !this.text) return;
      const { caret } = this.session.reader;
      if (span.end > span.start) {
        caret.place(span);
        this.toolbar = caret.span ? this.text.map.rectOf(caret.span) : null;
      } else this.#take(span.start);
    };
    this.#settle = settle;
    // The browser settles the selection only after this event.
    requestAnimationFrame(settle);
  }

  /** On a busy machine a key comes before the next frame: it is about what was selected, too. */
  readonly #settleFirst = (): void => this.#settle?.();

  #take(offset: number): void {
    const { reader, annotations } = this.session;
    const point = { start: offset, end: offset + 1 };
    const note = annotations.at(point);
    reader.caret.placeAt(offset);
    if (note) {
      reader.caret.place(note);
      annotations.select(note.id);
      if (note.note !== '') this.session.room.showTab('notes');
      this.toolbar = this.text?.map.rectOf(note) ?? null;
      return;
    }
    const mention = reader.mentionAt(point);
    const type = reader.mentions[mention]?.type;
    if (type && !reader.hiddenTypes.has(type)) reader.openCard(mention);
  }

  #click(event: Event): void {
    const [target] = event.composedPath();
    const picture = target instanceof HTMLElement ? target.dataset.describe : undefined;
    if (picture !== undefined) this.session.room.openPicture(picture);
    const address = addressOf(event);
    if (address !== null) this.session.room.openLink(address);
  }

  #key(event: KeyboardEvent): void {
    const address = addressOf(event);
    if (address === null || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    this.session.room.openLink(address);
  }

  #marked(): AnnotationColor | null {
    const { reader, annotations } = this.session;
    const { span } = reader.caret;
    return (span && annotations.exactly(span)?.color) ?? null;
  }

  #mark({ detail }: HTMLElementEventMap['fb-mark']): void {
    this.session.commands.run(detail === 'file' ? 'requirements.file' : `mark.${detail}`);
    this.toolbar = null;
    document.getSelection()?.removeAllRanges();
  }

  #placeOf(span: Span | null): DOMRect | null {
    return (span && this.text?.map.rectOf(span)) ?? null;
  }

  /** What the open card stands beside; null without a card. */
  get #cardSpan(): Span | null {
    const { card, naming, mentions } = this.session.reader;
    return naming ?? (card === null ? null : (mentions[card] ?? null));
  }

  /** The card that is open beside the text. */
  get #card(): HTMLElement | null {
    const holder = this.renderRoot.querySelector('fb-reader-card, fb-reader-naming');
    return holder?.shadowRoot?.querySelector('fb-entity-card, fb-name-passage') ?? null;
  }

  /** Tab goes into the open card, wherever the page was scrolled to, and Escape closes it from within. */
  readonly #keyAtCard = (event: KeyboardEvent): void => {
    const card = this.#card;
    if (!card || this.session.room.dialog !== null) return;
    const isInside = event.composedPath().includes(card);
    if (event.key === 'Tab' && !event.shiftKey && !isInside) {
      event.preventDefault();
      card.shadowRoot?.querySelector<HTMLElement>('button:not(:disabled), select, input')?.focus();
    } else if (event.key === 'Escape' && isInside && !event.defaultPrevented) {
      event.preventDefault();
      this.session.reader.openCard(null);
    }
  };

  /** The card goes where its words go, and leaves with them. */
  #moveCard(): void {
    const span = this.#cardSpan;
    const rect = this.#placeOf(span);
    const view = this.page?.getBoundingClientRect();
    if (!span || !rect || !view) return;
    const isSeen = rect.bottom > view.top && rect.top < view.bottom;
    // A jump may pass by places that are out of view.
    const isJumping = this.#jumping !== null && !this.#jumping.signal.aborted;
    if (isSeen || isJumping) this.requestUpdate();
    else this.session.reader.openCard(null);
  }
}

/** The address of the link that an event happened on; null when it is none. */
function addressOf(event: Event): string | null {
  const [target] = event.composedPath();
  const link = target instanceof Element ? target.closest<HTMLElement>('[data-address]') : null;
  return link?.dataset.address ?? null;
}

/** A document that is kept although nothing in it can be read says why, and what to do. */
function withoutText(
  blocks: readonly Block[],
  remarks: readonly string[],
  describe: (sha256: string) => void,
): TemplateResult {
  const picture = blocks.find((block) => block.kind === 'picture');
  const empty = picture
    ? 'This picture has no words with it yet.'
    : 'Nothing in this file can be read as text.';
  const sha256 = picture?.sha256 ?? null;
  return html`<div class="without-text">
    ${(remarks.length > 0 ? remarks : [empty]).map((sentence) => html`<p dir="auto">${sentence}</p>`)}
    ${sha256 === null ? nothing : html`<p><button class="framed" @click=${() => describe(sha256)}>Write its caption</button></p>`}
    <p>Its title and source can be written by hand: the pencil above opens them.</p>
  </div>`;
}
