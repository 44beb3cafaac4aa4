import type { Visited } from '#contract/visits.ts';
import { Observable } from './observable.ts';

/** What fills the room beside the library; a further one is a further line in the contract and in `reading-room.ts`. */
export interface Place {
  readonly kind: Visited;
}

/** The way back to where the person was, as the window's history knows it. */
export interface WayBack {
  readonly canGoBack: boolean;
  back(): void;
}

/** What only a view can do. */
export type Wish =
  | 'focus-search'
  | 'focus-list'
  | 'choose-files'
  | 'choose-folder'
  | 'focus-reader'
  | 'focus-find'
  | 'focus-notes'
  | 'reply'
  | 'choose-version';

export type InspectorTab = 'entities' | 'notes' | 'figures' | 'summary';
export type Dialog =
  | 'palette'
  | 'keys'
  | 'searching'
  | 'settings'
  | 'export'
  | 'source'
  | 'paste'
  | 'link'
  | 'picture'
  | 'trash'
  | 'notes-export'
  | 'share'
  | 'watch'
  | 'grade'
  | 'note-type'
  | 'dossier'
  | 'lay'
  | 'requirement'
  | 'due'
  | 'filter'
  | 'file'
  | 'free-note'
  | 'review'
  | 'framework'
  | 'brief-details'
  | 'brief-export'
  | 'brief-word'
  | 'partner'
  | 'verify'
  | 'corrections'
  | 'vault'
  | 'panic'
  | 'limits'
  | 'people';

const READING: Place = { kind: 'reading' };

/** Which parts of the room are open just now; nothing of it outlives the window. */
export class RoomStore extends Observable {
  place: Place = READING;
  tab: InspectorTab = 'entities';
  dialog: Dialog | null = null;
  /** The address that the link dialog shows. */
  link = '';
  /** The SHA-256 of the picture that the picture dialog is about. */
  picture = '';
  /** Which notes the export dialog is about; null for a choice of article or library. */
  notesToExport: { readonly only: readonly string[] | null } = { only: null };
  /** At narrow widths the inspector lies over the page and is closed at first. */
  drawer = false;
  /** How often the room was filled with something else, by the person or by what they had asked for. */
  gone = 0;
  /** How often it was the person. */
  #walked = 0;
  wayBack: WayBack | null = null;
  /** How often a dialog was opened or closed. */
  #dialogs = 0;
  #requests = new Map<Wish, () => void>();
  /** What was asked of a view that is not drawn yet. */
  #awaited: Wish | null = null;

  /** The person goes somewhere. */
  go(place: Place): void {
    this.#walked += 1;
    this.bring(place);
  }

  /** What the person had asked for leads there, as an import does to its article. */
  bring(place: Place): void {
    this.gone += 1;
    this.show(place);
  }

  /** For what is to be shown when an answer comes: tells whether the person has gone nowhere since now. */
  fromNow(): () => boolean {
    const walked = this.#walked;
    return () => walked === this.#walked;
  }

  /** Fills the room, without anybody having gone there. */
  show(place: Place): void {
    this.place = place;
    this.changed();
  }

  /** To where the person was before, or to the text. */
  back(): void {
    if (this.wayBack?.canGoBack) this.wayBack.back();
    else this.go(READING);
  }

  showTab(tab: InspectorTab): void {
    this.tab = tab;
    this.changed();
  }

  open(dialog: Dialog): void {
    this.dialog = dialog;
    this.#dialogs += 1;
    this.changed();
  }

  openLink(address: string): void {
    this.link = address;
    this.open('link');
  }

  openPicture(sha256: string): void {
    this.picture = sha256;
    this.open('picture');
  }

  /** Opens the export dialog for notes; with ids for those only. */
  exportNotes(only: readonly string[] | null): void {
    this.notesToExport = { only };
    this.open('notes-export');
  }

  close(): void {
    this.dialog = null;
    this.#dialogs += 1;
    this.changed();
  }

  /** Closes the dialog once what it asked for is done, and does not where another was opened meanwhile. */
  async closeAfter(doing: Promise<unknown>): Promise<void> {
    const dialogs = this.#dialogs;
    if ((await doing) && dialogs === this.#dialogs) this.close();
  }

  setDrawer(open: boolean): void {
    this.drawer = open;
    this.changed();
  }

  /** A view offers what only it can do, like focusing its field; gives back the withdrawal. */
  offer(name: Wish, act: () => void): () => void {
    this.#requests.set(name, act);
    if (this.#awaited === name) this.ask(name);
    return () => {
      if (this.#requests.get(name) === act) this.#requests.delete(name);
    };
  }

  /**
   * Asks it of the view that offers it, or will as soon as it is drawn: before the next key press, so that no letter
   * of what is typed next runs as a command.
   */
  ask(name: Wish): void {
    const act = this.#requests.get(name);
    this.#awaited = act ? null : name;
    if (act) act();
    else setTimeout(() => this.#forget(name));
  }

  /** What is drawn later is drawn for something else. */
  #forget(name: Wish): void {
    if (this.#awaited === name) this.#awaited = null;
  }
}
