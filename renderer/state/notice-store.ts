import type { Result } from '#domain/result.ts';
import { Observable } from './observable.ts';

export interface Notice {
  readonly id: number;
  readonly kind: 'done' | 'problem';
  readonly text: string;
  readonly action: {
    readonly label: string;
    /** The step of the history that it is about. */
    readonly step?: number;
    run(): unknown;
  } | null;
}

const SHOWN_FOR = 8_000;
const MOST = 4;

/** Short messages that come and go, each with at most one thing to do about it. */
export class NoticeStore extends Observable {
  notices: readonly Notice[] = [];
  #count = 0;

  /** A message that leaves by itself; gives its id. */
  done(text: string, action: Notice['action'] = null): number {
    const id = this.#add('done', text, action);
    setTimeout(() => this.dismiss(id), SHOWN_FOR);
    return id;
  }

  /** Stays until it is dismissed, so that nobody misses what went wrong. */
  problem(text: string, action: Notice['action'] = null): void {
    this.#add('problem', text, action);
  }

  /** A step is no more: what a notice offered to do about it is offered no longer. */
  withdraw(step: number): void {
    this.notices = this.notices.map((notice) =>
      notice.action?.step === step ? { ...notice, action: null } : notice,
    );
    this.changed();
  }

  dismiss(id: number): void {
    const left = this.notices.filter((notice) => notice.id !== id);
    if (left.length === this.notices.length) return;
    this.notices = left;
    this.changed();
  }

  /** The value, or null after the person was told why there is none. */
  take<T>(result: Result<T>): T | null {
    if (result.ok) return result.value;
    this.problem(result.error.message);
    return null;
  }

  #add(kind: Notice['kind'], text: string, action: Notice['action']): number {
    this.#count += 1;
    const same = this.notices.filter((notice) => notice.kind !== kind || notice.text !== text);
    this.notices = [...same, { id: this.#count, kind, text, action }].slice(-MOST);
    this.changed();
    return this.#count;
  }
}
