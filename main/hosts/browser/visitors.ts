import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * Who may come in. The key in the URL opens the door for as long as the host runs, because a person
 * comes back to the printed URL with another browser; it leaves the address bar at once by a redirect.
 * A ticket opens it once: that is what stands on a browser's command line, which others can read.
 * Past the door, only the cookie counts.
 */
export class Visitors {
  readonly key = secret();
  readonly #session = secret();
  readonly #tickets = new Set<string>();
  readonly #cookieName: string;

  /** Cookies do not tell ports apart, so the port is part of the cookie's name. */
  constructor(port: number) {
    this.#cookieName = `fieldbrief-${port}`;
  }

  issueTicket(): string {
    const ticket = secret();
    this.#tickets.add(ticket);
    return ticket;
  }

  /** The `Set-Cookie` value for someone with the key or an unused ticket; null for all others. */
  admit(given: string): string | null {
    if (!same(given, this.key) && !this.#useTicket(given)) return null;
    return `${this.#cookieName}=${this.#session}; Path=/; HttpOnly; SameSite=Strict`;
  }

  isAdmitted(request: IncomingMessage): boolean {
    const cookies = (request.headers.cookie ?? '').split(';');
    return cookies.some((cookie) => same(cookie.trim(), `${this.#cookieName}=${this.#session}`));
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
