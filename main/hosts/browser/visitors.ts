import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** A page that has just come in asks for its key at once; in milliseconds. */
const PASS_LASTS = 60_000;
const MOST_PASSES = 100;

/** What someone gets at the door. */
export interface Admission {
  /** The `Set-Cookie` value. */
  readonly cookie: string;
  /** Redeemed once for the page key. */
  readonly pass: string;
}

/**
 * Who may come in. Three secrets, since each travels another way:
 * - The key of the address opens the door for as long as the host runs, because a person comes back to the
 *   printed address with another browser or tab; it leaves the address bar at once by a redirect. A ticket
 *   opens it once: that is what stands on a browser's command line, which others can read.
 * - The cookie, which the door gives, opens the page and its files: nothing of the library. A browser sends
 *   it to every port of 127.0.0.1, so whoever else listens there may know it.
 * - The page key opens the library. The door gives the page a pass in the fragment of the address, which no
 *   browser sends anywhere and which is worthless once the page has exchanged it; the key itself comes in
 *   that one answer and goes out in a header, which only the page can set and only for its own origin.
 */
export class Visitors {
  readonly key = secret();
  readonly #session = secret();
  readonly #pageKey = secret();
  readonly #tickets = new Set<string>();
  /** With the time until which each is good. */
  readonly #passes = new Map<string, number>();
  readonly #cookieName: string;
  readonly #now: () => number;

  /**
   * Cookies do not tell ports apart, so the port is part of the cookie's name.
   * @param now in milliseconds
   */
  constructor(port: number, now: () => number = Date.now) {
    this.#cookieName = `fieldbrief-${port}`;
    this.#now = now;
  }

  issueTicket(): string {
    const ticket = secret();
    this.#tickets.add(ticket);
    return ticket;
  }

  /** Lets in someone with the key or an unused ticket; null for all others. */
  admit(given: string): Admission | null {
    if (!same(given, this.key) && !this.#useTicket(given)) return null;
    return {
      cookie: `${this.#cookieName}=${this.#session}; Path=/; HttpOnly; SameSite=Strict`,
      pass: this.#issuePass(),
    };
  }

  /** The page key for a pass that was not used yet; null for all others. */
  redeem(pass: string): string | null {
    for (const [known, until] of this.#passes) {
      if (!same(pass, known)) continue;
      this.#passes.delete(known);
      return this.#now() <= until ? this.#pageKey : null;
    }
    return null;
  }

  /** May have the page and its files. */
  isAdmitted(request: IncomingMessage): boolean {
    const cookies = (request.headers.cookie ?? '').split(';');
    return cookies.some((cookie) => same(cookie.trim(), `${this.#cookieName}=${this.#session}`));
  }

  /** Is the page itself, and may have the library. */
  holdsPageKey({ headers }: IncomingMessage): boolean {
    const given = headers['fieldbrief-key'];
    return typeof given === 'string' && same(given, this.#pageKey);
  }

  #issuePass(): string {
    const pass = secret();
    this.#passes.set(pass, this.#now() + PASS_LASTS);
    // Whoever has the key may ask without end; only the newest are kept.
    for (const [oldest] of this.#passes) {
      if (this.#passes.size <= MOST_PASSES) break;
      this.#passes.delete(oldest);
    }
    return pass;
  }

  #useTicket(given: string): boolean {
    for (const ticket of this.#tickets) {
      if (same(given, ticket)) return this.#tickets.delete(ticket);
    }
    return false;
  }
}

const secret = () => randomBytes(32).toString('base64url');

/** Takes the same time wherever the texts differ; hashing first makes their lengths equal. */
function same(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
