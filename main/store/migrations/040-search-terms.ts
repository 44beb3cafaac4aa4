/**
 * The index holds terms, which domain/search/terms.ts makes, with a space between them: so numbers, Chinese and Thai
 * are found as people write them. A tokenizer that splits at spaces alone can't see words otherwise than we do.
 * `compounds` holds the words within longer words of scripts without spaces. What stood in the index before waits
 * with `stale = 2` to be indexed anew, in the background; `stale = 1` is indexed before a step ends.
 */
export default `
DROP TABLE search_index;
CREATE VIRTUAL TABLE search_index USING fts5(
  title, source, author, dateline, text, note, tags, quote, compounds,
  content = '', contentless_delete = 1,
  tokenize = 'ascii',
  prefix = '2'
);
INSERT INTO search_index (search_index, rank)
  VALUES ('rank', 'bm25(8.0, 2.0, 2.0, 1.0, 1.0, 3.0, 4.0, 1.0, 0.5)');

-- what articles are asked for besides words, kept in small rows that a search can go through; null for notes
ALTER TABLE search_documents ADD COLUMN language TEXT;
-- as the account of its reading names it; null where nobody kept one
ALTER TABLE search_documents ADD COLUMN kind TEXT;
ALTER TABLE search_documents ADD COLUMN published TEXT;
UPDATE search_documents SET stale = 2;
CREATE INDEX search_documents_waiting ON search_documents (stale) WHERE stale = 2;
`;
