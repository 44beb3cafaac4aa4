/** Goes through the tokens of an RTF file and gathers its paragraphs, tables, notes and pictures. */
import { type BlockShape, makeBlock, safeHref } from '#domain/formats/blocks.ts';
import type { DraftBlock, EnclosedFile } from '#domain/formats/draft.ts';
import { MOST_LINES } from '../limits.ts';
import type { OfficeComment } from '../office/comments.ts';
import { type OfficeCell, type OfficeRow, paragraphBlocks, rowBlocks } from '../office/layout.ts';
import { inlineOf, type Piece, PLAIN, textOfPieces } from '../office/pieces.ts';
import { markerOf } from '../pdf/markers.ts';
import { decodePage, pageOfCharset } from './code-pages.ts';
import { DESTINATIONS, FIRST_STATE, type GroupState, SIGNS } from './rtf-state.ts';
import type { RtfToken } from './rtf-tokens.ts';

/** Groups in groups beyond which no further one has a state of its own. */
const DEEPEST = 500;
const MOST_PICTURES = 300;
const LEVELS = [1, 2, 3, 4, 5, 6] as const;

export class RtfReader {
  readonly blocks: DraftBlock[] = [];
  readonly resources: EnclosedFile[] = [];
  readonly comments: OfficeComment[] = [];
  readonly changers = new Set<string>();
  changes = 0;
  /** What stands in named groups: `title`, `author`, `head`, `hidden`, … */
  readonly texts: Record<string, string> = {};
  created = '';
  /** Whether it has more paragraphs and cells than are read. */
  isCut = false;

  #state: GroupState = { ...FIRST_STATE };
  readonly #saved: GroupState[] = [];
  #skippedGroups = 0;
  #page = 1252;
  readonly #pageOfFont = new Map<number, number>();
  readonly #nameOfStyle = new Map<number, string>();
  #bytes: number[] = [];
  #toSkip = 0;
  #isIgnorable = false;

  #pieces: Piece[] = [];
  #behind: DraftBlock[] = [];
  #label = '';
  /** Rows that belong together, the row that is being read, its cell. */
  #rows: OfficeRow[] = [];
  #cells: OfficeCell[] = [];
  #cell: (readonly Piece[])[] = [];
  #isHead = false;
  #notes: DraftBlock[] = [];
  /** Where a footnote's group is open: what was gathered before it. */
  readonly #outer: { depth: number; pieces: Piece[]; label: string }[] = [];
  #noteCount = 0;
  #picture: { depth: number; hex: string; isShown: boolean } | null = null;
  #commentAuthor = '';
  #comment = '';

  read(tokens: Iterable<RtfToken>): void {
    let ends = 0;
    for (const token of tokens) {
      if (token.kind === 'word' && /^(?:par|cell|row)$/.test(token.word)) ends += 1;
      this.isCut = ends > MOST_LINES;
      if (this.isCut) break;
      if (token.kind !== 'text') this.#flushBytes();
      if (token.kind === 'open') this.#open();
      else if (token.kind === 'close') this.#close();
      else if (token.kind === 'word') this.#word(token.word, token.value);
      else if (token.kind === 'text') this.#text(token.bytes);
      else if (token.kind === 'data' && this.#picture) this.#addPicture(token.bytes);
    }
    this.#flushBytes();
    this.#paragraph();
    this.#endTable();
    this.#keep(this.#notes);
  }

  /** One by one: so many arguments as a long table has rows no call takes. */
  #keep(blocks: readonly DraftBlock[]): void {
    for (const block of blocks) this.blocks.push(block);
  }

  #open(): void {
    this.#toSkip = 0;
    if (this.#saved.length >= DEEPEST) {
      this.#skippedGroups += 1;
      return;
    }
    this.#saved.push(this.#state);
    this.#state = { ...this.#state };
    this.#isIgnorable = false;
  }

  #close(): void {
    this.#toSkip = 0;
    if (this.#skippedGroups > 0) {
      this.#skippedGroups -= 1;
      return;
    }
    const depth = this.#saved.length;
    if (this.#outer.at(-1)?.depth === depth) this.#endNote();
    if (this.#picture?.depth === depth) this.#endPicture();
    const { destination } = this.#state;
    this.#state = this.#saved.pop() ?? this.#state;
    if (destination === 'comment' && this.#state.destination !== 'comment') this.#endComment();
    if (destination === 'field' && this.#state.destination !== 'field') this.#endInstruction();
  }

  #word(word: string, value: number | null): void {
    if (word === '*') {
      this.#isIgnorable = true;
      return;
    }
    const destination = DESTINATIONS.get(word);
    const isFirst = this.#isIgnorable;
    this.#isIgnorable = false;
    if (destination !== undefined) this.#enter(destination);
    else if (word === 'footnote') this.#beginNote();
    else if (SIGNS.has(word)) this.#add(SIGNS.get(word) ?? '');
    else if (word === 'u' && value !== null) this.#unicode(value);
    else if (
      !this.#look(word, value) &&
      !this.#structure(word, value) &&
      isFirst &&
      word !== 'ud'
    ) {
      // `\*` before a word that we do not know: the group may be passed over.
      const known = /^(?:fldinst|shppict|atnauthor|annotation|ftnalt|pn\w*|cs|ts)$/.test(word);
      if (!known) this.#state.destination = 'skip';
    }
  }

  #enter(destination: GroupState['destination']): void {
    const inside = this.#state.destination;
    if (inside === 'skip' || (inside === 'info' && destination === 'label')) return;
    this.#state.destination = destination;
    if (destination === 'picture')
      this.#picture = { depth: this.#saved.length, hex: '', isShown: false };
    if (destination === 'label') this.#label = '';
    if (destination === 'comment') this.#comment = '';
    if (destination === 'field') this.texts.field = '';
  }

  /** What changes the look of text; true where the word is one of these. */
  #look(word: string, value: number | null): boolean {
    const state = this.#state;
    const on = value !== 0;
    const set = (look: Partial<GroupState['look']>) => {
      state.look = { ...state.look, ...look };
    };
    switch (word) {
      case 'plain':
        state.look = { ...PLAIN, href: state.look.href };
        state.isHidden = false;
        return true;
      case 'b':
        set({ bold: on });
        return true;
      case 'i':
        set({ italic: on });
        return true;
      case 'strike':
      case 'striked':
        set({ struck: on });
        return true;
      case 'deleted':
        if (on) this.changes += 1;
        set({ struck: on });
        return true;
      case 'revised':
        if (on) this.changes += 1;
        set({ inserted: on });
        return true;
      case 'revauth':
      case 'revauthdel': {
        const author = this.#authors[value ?? 0];
        if (author !== undefined && author !== 'Unknown') this.changers.add(author);
        return true;
      }
      case 'super':
        set({ place: on ? 'raised' : 'line' });
        return true;
      case 'sub':
        set({ place: on ? 'lowered' : 'line' });
        return true;
      case 'nosupersub':
        set({ place: 'line' });
        return true;
      case 'v':
        state.isHidden = on;
        return true;
      case 'f':
        state.font = value ?? 0;
        return true;
    }
    return false;
  }

  #structure(word: string, value: number | null): boolean {
    const state = this.#state;
    switch (word) {
      case 'ansicpg':
        this.#page = value ?? 1252;
        break;
      case 'mac':
        this.#page = 10000;
        break;
      case 'fcharset': {
        const page = pageOfCharset(value ?? 0);
        if (state.destination === 'fonts' && page !== null) this.#pageOfFont.set(state.font, page);
        break;
      }
      case 'cpg':
        if (state.destination === 'fonts' && value !== null)
          this.#pageOfFont.set(state.font, value);
        break;
      case 'uc':
        state.fallback = Math.min(Math.max(value ?? 1, 0), 10);
        break;
      case 's':
        state.style = value ?? 0;
        break;
      case 'outlinelevel':
        state.outline = value ?? 0;
        break;
      case 'ilvl':
        state.level = Math.min(Math.max(value ?? 0, 0), 8);
        break;
      case 'pard':
        Object.assign(state, { style: 0, outline: null, level: 0, inTable: false });
        break;
      case 'intbl':
        state.inTable = true;
        break;
      case 'trhdr':
        this.#isHead = true;
        break;
      case 'trowd':
        this.#isHead = false;
        break;
      case 'par':
      case 'sect':
      case 'page':
        if (this.#isText()) this.#paragraph();
        else this.#add(' ');
        break;
      case 'cell':
      case 'nestcell':
        if (this.#isText()) this.#endCell();
        break;
      case 'row':
      case 'nestrow':
        if (this.#isText()) this.#endRow();
        break;
      case 'chftn':
        if (this.#outer.length === 0) this.#note(String(this.#noteCount + 1));
        break;
      case 'pngblip':
      case 'jpegblip':
        if (this.#picture) this.#picture.isShown = true;
        break;
      case 'yr':
      case 'mo':
      case 'dy':
        if (state.destination === 'created') {
          this.created += `${this.created === '' ? '' : '-'}${String(value ?? 0).padStart(2, '0')}`;
        }
        break;
      default:
        return false;
    }
    return true;
  }

  #unicode(value: number): void {
    this.#add(String.fromCharCode(value < 0 ? value + 0x10000 : value & 0xffff));
    this.#toSkip = this.#state.fallback;
  }

  #text(bytes: Uint8Array): void {
    let rest = bytes;
    if (this.#toSkip > 0) {
      const skipped = Math.min(this.#toSkip, rest.length);
      this.#toSkip -= skipped;
      rest = rest.subarray(skipped);
    }
    if (this.#picture && this.#state.destination === 'picture') {
      this.#picture.hex += Buffer.from(rest).toString('latin1');
      return;
    }
    for (const byte of rest) this.#bytes.push(byte);
  }

  /** Bytes are gathered first: a letter of some code pages has two, each written by itself. */
  #flushBytes(): void {
    if (this.#bytes.length === 0) return;
    const page = this.#pageOfFont.get(this.#state.font) ?? this.#page;
    const text = decodePage(Uint8Array.from(this.#bytes), page);
    this.#bytes = [];
    this.#add(text);
  }

  #add(text: string): void {
    const { destination, look, isHidden } = this.#state;
    switch (destination) {
      case 'text':
      case 'note':
        if (isHidden) this.texts.hidden = (this.texts.hidden ?? '') + text;
        else this.#pieces.push({ text, look });
        break;
      case 'styles':
        this.#nameOfStyle.set(
          this.#state.style,
          (this.#nameOfStyle.get(this.#state.style) ?? '') + text,
        );
        break;
      case 'authors':
        this.#authorTable += text;
        break;
      case 'label':
        this.#label += text;
        break;
      case 'comment-author':
        this.#commentAuthor += text;
        break;
      case 'comment':
        this.#comment += text;
        break;
      case 'skip':
      case 'fonts':
      case 'info':
      case 'created':
      case 'picture':
        break;
      default:
        this.texts[destination] = (this.texts[destination] ?? '') + text;
    }
  }

  #authorTable = '';
  get #authors(): string[] {
    return this.#authorTable.split(';');
  }

  #isText = (): boolean => this.#state.destination === 'text' || this.#state.destination === 'note';

  #take(): { pieces: Piece[]; label: string } {
    const taken = { pieces: this.#pieces, label: this.#label };
    this.#pieces = [];
    this.#label = '';
    return taken;
  }

  #paragraph(): void {
    if (this.#outer.length > 0) {
      this.#add(' ');
      return;
    }
    if (this.#state.inTable) {
      this.#cell.push(this.#take().pieces);
      return;
    }
    if (textOfPieces(this.#pieces).trim() !== '' || this.#behind.length > 0) this.#endTable();
    const { pieces, label } = this.#take();
    const { shape, shown } = this.#shape(label);
    const text = shown === '' ? pieces : [{ text: `${shown} `, look: PLAIN }, ...pieces];
    if (textOfPieces(pieces).trim() !== '') this.blocks.push(...paragraphBlocks(text, shape));
    this.#keep(this.#behind);
    this.#behind = [];
  }

  /** Its shape, and what of its label belongs to the text. */
  #shape(label: string): { shape: BlockShape; shown: string } {
    const { style, outline, level } = this.#state;
    const name = (this.#nameOfStyle.get(style) ?? '').replace(/;\s*$/, '').trim();
    const heading = /^heading ?([1-9])$/i.exec(name)?.[1];
    const rank = heading === undefined ? outline : Number(heading) - 1;
    const shown = label.trim();
    if (/^title$/i.test(name)) return { shape: { kind: 'heading', level: 1 }, shown };
    if (rank !== null && rank < 9) {
      return {
        shape: { kind: 'heading', level: LEVELS[Math.min(Math.max(rank, 0), 5)] ?? 6 },
        shown,
      };
    }
    if (shown !== '') {
      const marker = markerOf(`${shown} x`);
      // A sign of a symbol font is a bullet; "a)" and "2.3" are text.
      const isBullet = !/[\p{L}\p{N}]/u.test(shown) || shown === 'o';
      const shape = { kind: 'list-item', depth: level, ordinal: marker?.ordinal ?? null } as const;
      return { shape, shown: marker !== null || isBullet ? '' : shown };
    }
    if (/^caption$/i.test(name)) return { shape: { kind: 'caption' }, shown };
    return { shape: /quote/i.test(name) ? { kind: 'quotation' } : { kind: 'paragraph' }, shown };
  }

  #endCell(): void {
    if (this.#pieces.length > 0) this.#cell.push(this.#take().pieces);
    this.#cells.push({ paragraphs: this.#cell, columns: 1, goesOn: false, isLayout: false });
    this.#cell = [];
    this.#label = '';
  }

  #endRow(): void {
    if (this.#cells.length > 0) this.#rows.push({ cells: this.#cells, header: this.#isHead });
    this.#cells = [];
  }

  #endTable(): void {
    if (this.#cells.length > 0 || this.#cell.length > 0) {
      if (this.#cell.length > 0) this.#endCell();
      this.#endRow();
    }
    if (this.#rows.length === 0) return;
    const rows = this.#rows;
    this.#rows = [];
    const flow = () =>
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ paragraphs }) =>
          paragraphs.flatMap((pieces) => paragraphBlocks(pieces, { kind: 'paragraph' })),
        ),
      );
    this.#keep(rowBlocks(rows) ?? flow());
  }

  #note(label: string): void {
    this.#pieces.push({ text: '', look: PLAIN, note: label });
  }

  #beginNote(): void {
    // Word writes the mark in front of the note; a file without it still has one.
    const label = String(this.#noteCount + 1);
    const last = this.#pieces.at(-1);
    if (last?.note !== label) this.#note(label);
    this.#noteCount += 1;
    this.#outer.push({ depth: this.#saved.length, pieces: this.#pieces, label });
    this.#pieces = [];
    this.#state.destination = 'note';
  }

  #endNote(): void {
    const outer = this.#outer.pop();
    if (!outer) return;
    const inline = inlineOf(this.#pieces);
    this.#notes.push(...makeBlock({ kind: 'footnote', label: outer.label }, inline));
    this.#pieces = outer.pieces;
  }

  #endComment(): void {
    if (this.#comment.trim() !== '') {
      this.comments.push({ author: this.#commentAuthor, day: '', on: '', text: this.#comment });
    }
    this.#comment = '';
    this.#commentAuthor = '';
  }

  /** The address holds until the field's group ends. */
  #endInstruction(): void {
    const address = /HYPERLINK\s+"([^"]{1,2000})"/.exec(this.texts.field ?? '')?.[1];
    this.texts.field = '';
    const href = address === undefined ? null : safeHref(address);
    if (href !== null) this.#state.look = { ...this.#state.look, href };
  }

  #addPicture(bytes: Uint8Array): void {
    const { length } = this.resources;
    if (!this.#picture?.isShown || length >= MOST_PICTURES) return;
    const source = `picture-${length + 1}`;
    this.resources.push({ name: source, bytes });
    const place = { text: '', marks: [], source, alternative: '', isShown: true } as const;
    this.#behind.push({ kind: 'picture-place', ...place });
  }

  #endPicture(): void {
    const { hex = '' } = this.#picture ?? {};
    const bytes = new Uint8Array(Buffer.from(hex.replace(/[^0-9a-f]/gi, ''), 'hex'));
    if (bytes.length > 0) this.#addPicture(bytes);
    this.#picture = null;
  }
}
