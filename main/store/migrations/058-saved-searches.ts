/**
 * Searches that people keep. `came` counts what comes in: a document, a new version of it, another person's note. A
 * search remembers in `search_looks` how far it had come when somebody looked; the marks of searches that are gone
 * stay, so that undoing a removal finds its own again.
 */
const next = `1 + max(ifnull((SELECT max(came) FROM search_documents WHERE came > 0), 0),
    ifnull((SELECT max(came) FROM search_looks), 0))`;

const isOurs = (note: string) => `EXISTS (SELECT 1 FROM merge_library l
    WHERE l.replica = ${note}.origin OR substr(l.replica, 1, length(${note}.origin) + 1) = ${note}.origin || '-')`;

export default `
CREATE TABLE saved_searches (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  -- in the language of searches
  query TEXT NOT NULL CHECK (query <> ''),
  -- whether English words are looked for in all their forms
  stems INTEGER NOT NULL CHECK (stems IN (0, 1)),
  created TEXT NOT NULL
) STRICT;

CREATE TABLE search_looks (
  search TEXT NOT NULL PRIMARY KEY,
  came INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- 0 for what was there before anybody counted, and for one's own notes
ALTER TABLE search_documents ADD COLUMN came INTEGER NOT NULL DEFAULT 0;
CREATE INDEX search_documents_came ON search_documents (came) WHERE came > 0;

CREATE TRIGGER search_document_came AFTER INSERT ON search_documents
WHEN NEW.annotation = ''
  OR EXISTS (SELECT 1 FROM annotations n WHERE n.id = NEW.annotation AND NOT ${isOurs('n')})
  OR EXISTS (SELECT 1 FROM free_notes o WHERE o.id = NEW.annotation AND NOT ${isOurs('o')})
BEGIN
  UPDATE search_documents SET came = ${next} WHERE id = NEW.id;
END;
CREATE TRIGGER search_version_came AFTER UPDATE OF revision ON articles
WHEN NEW.revision > OLD.revision BEGIN
  UPDATE search_documents SET came = ${next} WHERE article = NEW.id AND annotation = '';
END;
`;
