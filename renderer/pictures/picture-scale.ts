import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Text that is drawn for a wide window would be too small to read in a narrow one, and too big elsewhere. */
const LEAST = 1;
const MOST = 1.9;

/** How many units of a picture make one pixel on the screen; the host is drawn again when that changes. */
export class PictureScale implements ReactiveController {
  units = LEAST;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #size: { readonly width: number; readonly height: number };
  readonly #observer = new ResizeObserver(() => this.hostUpdated());

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    size: { readonly width: number; readonly height: number },
  ) {
    this.#host = host;
    this.#size = size;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    const drawn = this.#host.shadowRoot?.querySelector('svg')?.getBoundingClientRect();
    if (!drawn || drawn.width === 0 || drawn.height === 0) return;
    const { width, height } = this.#size;
    const exact = Math.max(width / drawn.width, height / drawn.height);
    const units = Math.min(MOST, Math.max(LEAST, Math.round(exact * 10) / 10));
    if (units === this.units) return;
    this.units = units;
    this.#host.requestUpdate();
  }
}
