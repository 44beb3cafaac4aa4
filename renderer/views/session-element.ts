import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Observable } from '../state/observable.ts';
import type { Session } from '../state/session.ts';

/** An element that shows some of the session's stores and is drawn again when they change. */
export abstract class SessionElement extends LitElement {
  @property({ attribute: false }) session!: Session;
  #stop: (() => void)[] = [];

  /** The stores that this element shows. */
  protected abstract watched(): readonly Observable[];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = this.watched().map((store) => store.subscribe(() => this.requestUpdate()));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }
}
