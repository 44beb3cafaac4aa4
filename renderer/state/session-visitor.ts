import type { Visit, Visited } from '#contract/visits.ts';
import { inBackground } from './in-background.ts';
import type { Session } from './session.ts';
import type { Visitor } from './visit-history.ts';

/** Goes through a session's places, as the window's history leads. */
export class SessionVisitor implements Visitor {
  readonly #session: Session;
  #visits = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  get gone(): number {
    return this.#session.room.gone;
  }

  subscribe(changed: () => void): () => void {
    return this.#session.room.subscribe(changed);
  }

  now(): Visit {
    const { room, reader } = this.#session;
    const { kind } = room.place;
    return { kind, about: this.#about(kind), article: reader.current?.article.id ?? null };
  }

  /** Whoever goes somewhere else meanwhile, by hand or by the history, stays there. */
  async visit(visit: Visit, gone: number): Promise<void> {
    const { room } = this.#session;
    this.#visits += 1;
    const visits = this.#visits;
    const isThere = await this.#fetch(visit);
    if (isThere && visits === this.#visits && gone === room.gone) room.show({ kind: visit.kind });
  }

  #about(kind: Visited): string | null {
    const { entities, composer, library } = this.#session;
    if (kind === 'entity') return entities.id;
    if (kind === 'brief') return composer.current?.id ?? null;
    return kind === 'dossier' ? library.dossier : null;
  }

  /** False, and said, where it is not there any more. */
  async #fetch({ kind, about, article }: Visit): Promise<boolean> {
    const { reader, changes, entities, composer, library } = this.#session;
    switch (kind) {
      case 'reading':
      case 'changes':
        if (article === null) reader.close();
        else if (article !== reader.current?.article.id) await this.#open(article);
        if ((reader.current?.article.id ?? null) !== article) return false;
        if (kind === 'changes' && article !== null) inBackground(changes.open(article));
        return true;
      case 'brief':
        this.#openBehind(article);
        return about !== null && (await composer.open(about));
      case 'dossier':
        if (about !== library.dossier) library.arrange({ dossier: about });
        break;
      case 'entity':
        if (about !== null) inBackground(entities.open(about));
        break;
      default:
    }
    this.#openBehind(article);
    return true;
  }

  /** The way to the text leads to the article that was open, also after a reload. */
  #openBehind(article: string | null): void {
    if (article !== null && this.#session.reader.current === null)
      inBackground(this.#open(article));
  }

  async #open(article: string): Promise<void> {
    await this.#session.reader.open(article, null, 'history');
  }
}
