/**
 * The longest block that is kept, in code units: about 150,000 words without a break. Anything longer
 * is data and no text, and nothing on a screen could show it.
 */
export const LONGEST_BLOCK = 1024 * 1024;

/** Markdown up to this many code units is read by its markup; beyond, as plain text. */
export const LONGEST_MARKDOWN = 2 * 1024 * 1024;

/** Elements, character references and depth up to which a page's tree is built; what exceeds them is flattened, not dropped. */
export const MOST_TAGS = 200_000;
export const MOST_REFERENCES = 400_000;
export const DEEPEST = 200;

/** Elements up to which the article is looked for by scoring; a larger page is read whole. */
export const MOST_SCORED_ELEMENTS = 30_000;

/** Rows of a table that are read; a longer one is a database, and no reader shows it. */
export const MOST_ROWS = 50_000;

/** Lines with something in them: an attachment of the largest mail, in lines of 64 letters, has a million. */
export const MOST_LINES = 1_200_000;

/** Cells of a table, with the empty ones that fill up its rows. */
export const MOST_CELLS = 5_000_000;

/** Code units of text that a byte of a file may become where the file can say a thing once and mean it often. */
export const MOST_GROWTH = 100;

/** The same for a table in Markdown, each of whose cells is a tree of tokens. */
export const MOST_MARKDOWN_CELLS = 500_000;
