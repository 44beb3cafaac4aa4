/**
 * Which library made a note or a reply, and who changed it last that did not: only the library that made it
 * changes its words. What was there already belongs to this library, unless a pack brought it: then the
 * record says who wrote when it was made. The steps to undo keep whole rows, so that they get it too.
 */
const BROUGHT = (kind: string, id: string) => `(
  SELECT m.state ->> '$.fields.created[0].replica' FROM merge_records m
  WHERE m.kind = '${kind}' AND m.id = ${id}
    AND m.state ->> '$.fields.created[0].replica' NOT IN (
      SELECT replica FROM merge_told UNION SELECT replica FROM merge_library))`;

const OWN = '(SELECT replica FROM merge_library)';

const kinds = [
  ['annotation', 'annotations'],
  ['reply', 'replies'],
] as const;

export default `
-- A library with notes that has no name yet gets one. Its place is unknown, so that each copy gets a name of its own.
INSERT INTO merge_library (replica, counter, place)
SELECT lower(hex(randomblob(8))), 0, ''
WHERE NOT EXISTS (SELECT 1 FROM merge_library)
  AND EXISTS (SELECT 1 FROM annotations UNION ALL SELECT 1 FROM history_changes);

${kinds
  .map(
    ([kind, table]) => `
ALTER TABLE ${table} ADD COLUMN origin TEXT NOT NULL DEFAULT '';
-- JSON as domain/annotation.ts calls an editor; null for none
ALTER TABLE ${table} ADD COLUMN editor TEXT CHECK (editor IS NULL OR json_type(editor) = 'object');
UPDATE ${table} SET origin = coalesce(${BROUGHT(kind, `${table}.id`)}, ${OWN});
UPDATE history_changes SET "row" = json_set("row", '$.editor', NULL,
  '$.origin', coalesce(${BROUGHT(kind, `history_changes."row" ->> 'id'`)}, ${OWN}))
WHERE "table" = '${table}' AND operation IN ('update', 'delete');`,
  )
  .join('\n')}

DROP VIEW placed_annotations;
CREATE VIEW placed_annotations AS
SELECT n.id, n.article, n.motivation, n.color, n.style, n.note, n.tags, n.author, n.created,
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
