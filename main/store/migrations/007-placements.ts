/**
 * An annotation's row keeps the anchor in the revision that it was made on; `placements` says where it
 * stands in the article's current one. An annotation of another revision without a placement is lost.
 * `placed_annotations` is an annotation as a reader sees it; its state is null on its own revision.
 */
export default `
CREATE TABLE placements (
  annotation TEXT NOT NULL PRIMARY KEY REFERENCES annotations (id) ON DELETE CASCADE,
  -- the revision that these offsets count in
  sha256 TEXT NOT NULL,
  "start" INTEGER NOT NULL CHECK ("start" >= 0),
  "end" INTEGER NOT NULL CHECK ("end" >= "start"),
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('exact', 'moved', 'changed')),
  score REAL NOT NULL CHECK (score BETWEEN 0 AND 1)
) STRICT;

CREATE VIEW placed_annotations AS
SELECT n.id, n.article, n.motivation, n.color, n.style, n.note, n.tags, n.author, n.created,
  n.modified, n.removed,
  coalesce(p.sha256, n.sha256) AS sha256,
  coalesce(p."start", n."start") AS "start",
  coalesce(p."end", n."end") AS "end",
  coalesce(p.quote, n.quote) AS quote,
  coalesce(p.prefix, n.prefix) AS prefix,
  coalesce(p.suffix, n.suffix) AS suffix,
  CASE WHEN n.sha256 <> r.sha256 THEN coalesce(p.state, 'lost') END AS state,
  coalesce(p.score, 0.0) AS score,
  CASE WHEN p.state = 'changed' THEN n.quote END AS "oldQuote"
FROM annotations n
JOIN articles a ON a.id = n.article
JOIN revisions r ON r.article = a.id AND r.number = a.revision
LEFT JOIN placements p
  ON p.annotation = n.id AND p.sha256 = r.sha256 AND n.sha256 <> r.sha256;
`;
