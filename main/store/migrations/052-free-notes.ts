/**
 * Notes without a passage, each of a day. In the search index they are documents without an article, whose day
 * stands where a document has that of its publication. Signatures stand under them as under other notes.
 */
export default `
CREATE TABLE free_notes (
  id TEXT NOT NULL PRIMARY KEY,
  -- ISO
  day TEXT NOT NULL,
  -- Markdown
  note TEXT NOT NULL,
  type TEXT CHECK (type IN ('fact', 'judgement', 'assumption', 'gap', 'lead')),
  tags TEXT NOT NULL CHECK (json_type(tags) = 'array'),
  marking TEXT,
  author TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  removed TEXT,
  origin TEXT NOT NULL,
  -- JSON as domain/annotation.ts calls an editor; null for none
  editor TEXT CHECK (editor IS NULL OR json_type(editor) = 'object')
) STRICT;
CREATE INDEX free_notes_by_day ON free_notes (day);

CREATE TRIGGER search_free_note_added AFTER INSERT ON free_notes BEGIN
  INSERT INTO search_documents (article, annotation) VALUES ('', NEW.id)
    ON CONFLICT DO UPDATE SET stale = 1;
END;
CREATE TRIGGER search_free_note_changed AFTER UPDATE ON free_notes BEGIN
  INSERT INTO search_documents (article, annotation) VALUES ('', NEW.id)
    ON CONFLICT DO UPDATE SET stale = 1;
END;
CREATE TRIGGER search_free_note_deleted AFTER DELETE ON free_notes BEGIN
  UPDATE search_documents SET stale = 1 WHERE article = '' AND annotation = OLD.id;
END;

CREATE TABLE proofs (
  -- a kind of record
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  -- the write of its words
  replica TEXT NOT NULL,
  counter INTEGER NOT NULL,
  -- the Ed25519 key, and its signature, in hexadecimal
  signing TEXT NOT NULL,
  signature TEXT NOT NULL,
  PRIMARY KEY (kind, id, replica, counter)
) STRICT, WITHOUT ROWID;
INSERT INTO proofs (kind, id, replica, counter, signing, signature)
  SELECT kind, id, replica, counter, signing, signature FROM note_proofs;
DROP TABLE note_proofs;
ALTER TABLE proofs RENAME TO note_proofs;
`;
