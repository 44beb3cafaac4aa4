const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup that is safe to put into a page as it is; only `html` makes it. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Piece = string | number | Markup | readonly Markup[] | null;

/**
 * The one place where text becomes HTML: a tagged template whose values are escaped unless they are
 * markup already. Safe in element content and in quoted attributes.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(
    strings
      .map((text, index) => text + (index < pieces.length ? source(pieces[index]) : ''))
      .join(''),
  );
}

function source(piece: Piece | undefined): string {
  if (piece === null || piece === undefined) return '';
  if (piece instanceof Markup) return piece.source;
  if (Array.isArray(piece)) return piece.map((markup: Markup) => markup.source).join('');
  return escapeHtml(String(piece));
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
