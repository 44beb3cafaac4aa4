/** What a note says: fact, judgement, assumption, gap or lead. A motivation was called judgement before, too. */
export default `
ALTER TABLE annotations ADD COLUMN type TEXT
  CHECK (type IN ('fact', 'judgement', 'assumption', 'gap', 'lead'));
UPDATE annotations SET type = 'judgement',
  motivation = CASE WHEN note = '' AND tags = '[]' THEN 'highlighting' ELSE 'commenting' END
WHERE motivation = 'judgement';
UPDATE history_changes SET "row" = json_set("row", '$.type', 'judgement', '$.motivation', 'commenting')
WHERE "table" = 'annotations' AND "row" ->> '$.motivation' = 'judgement';

DROP VIEW placed_annotations;
CREATE VIEW placed_annotations AS
SELECT n.id, n.article, n.motivation, n.type, n.color, n.style, n.note, n.tags, n.author, n.created,
  n.modified, n.removed, n.origin, n.editor,
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
