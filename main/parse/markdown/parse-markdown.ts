import { Lexer, type Token, type Tokens } from 'marked';
import { makeBlock } from '#domain/formats/blocks.ts';
import { cleanCharacters } from '#domain/formats/characters.ts';
import type { ArticleDraft, DraftBlock } from '#domain/formats/draft.ts';
import { splitFrontMatter } from '#domain/formats/front-matter.ts';
import { LONGEST_MARKDOWN, MOST_MARKDOWN_CELLS } from '../limits.ts';
import { parseText } from '../text/parse-text.ts';
import { blocksFromTokens } from './blocks-from-tokens.ts';
import { takeFootnotes } from './footnotes.ts';
import { fromNotes } from './obsidian.ts';

/**
 * Finding emphasis takes up to the square of a paragraph's length. All paragraphs together may take
 * this much, which is far more than a report needs; the rest are kept as they are written.
 */
const INLINE_BUDGET = 4e9;
const LONGEST_INLINE = 20_000;

/**
 * Markdown (GitHub's flavour, with front matter) by marked's lexer. What the
 * lexer cannot take, being too large or nested too deeply, is read as plain text instead.
 */
export function parseMarkdown(raw: string): ArticleDraft {
  const { hints, body } = splitFrontMatter(cleanCharacters(raw));
  if (body.length > LONGEST_MARKDOWN) return asPlainText(raw);
  const { body: text, notes } = takeFootnotes(fromNotes(body));
  const tokens = lex(text);
  if (!tokens) return asPlainText(raw);
  const footnotes = notes.flatMap(({ label, text: note }) =>
    blocksFromTokens(lex(note) ?? []).flatMap((block) =>
      'marks' in block
        ? makeBlock({ kind: 'footnote', label }, { text: block.text, marks: block.marks })
        : [],
    ),
  );
  return { hints, language: null, blocks: [...blocksFromTokens(tokens), ...footnotes] };
}

/** A person's own Markdown: nothing that programs add to it is looked for. */
export function parseOwnMarkdown(raw: string): readonly DraftBlock[] {
  const { body } = splitFrontMatter(cleanCharacters(raw));
  const tokens = body.length > LONGEST_MARKDOWN ? null : lex(body);
  return tokens ? blocksFromTokens(tokens, true) : parseText(raw).blocks;
}

const asPlainText = (raw: string): ArticleDraft => ({
  ...parseText(raw),
  remarks: [
    'It is too large or nested too deeply for its markup to be followed: it was read as plain text.',
  ],
});

function lex(markdown: string): Token[] | null {
  if (mayHaveCells(markdown) > MOST_MARKDOWN_CELLS) return null;
  const lexer = new Lexer({ gfm: true });
  try {
    lexer.blockTokens(withBoundedNesting(markdown), lexer.tokens);
    let budget = INLINE_BUDGET;
    for (const { src, tokens } of lexer.inlineQueue) {
      budget -= src.length ** 2;
      if (src.length <= LONGEST_INLINE && budget > 0) lexer.inlineTokens(src, tokens);
      else tokens.push({ type: 'text', raw: src, text: src, escaped: false } satisfies Tokens.Text);
    }
  } catch (error) {
    // The lexer recurses and gives up with an ordinary Error; both mean "not Markdown we can follow".
    if (error instanceof Error) return null;
    throw error;
  }
  return lexer.tokens;
}

/** Signs of the line under a table's head, wherever it stands: in a quotation, in a list. */
const UNDER_HEAD = /^[ \t>*+|:\d.)-]*\|[ \t>*+|:\d.)-]*$/;

/** The lexer fills up each row of a table to its head: so many cells there may be at most. */
function mayHaveCells(markdown: string): number {
  const lines = markdown.split('\n');
  let columns = 0;
  for (const line of lines) {
    if (line.includes('-') && UNDER_HEAD.test(line)) {
      columns = Math.max(columns, line.split('|').length);
    }
  }
  return columns * lines.length;
}

/** Markers at a line's start: quotation marks, bullets, numbers, each followed by its space. */
const MARKERS = /^(?:[ \t]{0,40}(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){12,}/gm;

/** Cuts nesting that no real document has, and that would cost the lexer cubic time. */
function withBoundedNesting(markdown: string): string {
  return markdown
    .replace(/^[ \t]{40,}/gm, ' '.repeat(40))
    .replace(MARKERS, (markers) => markers.slice(0, 24));
}
