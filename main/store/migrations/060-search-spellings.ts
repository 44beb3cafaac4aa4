/**
 * The index holds letters with points as one word ("U.N."), ligatures as people type them (ß, œ, æ), and what digits are
 * multiplied by in Chinese apart from the word behind it. Whatever may hold one of these waits to be indexed anew, in
 * the background; all else stands in the index as it did.
 */
const spelled = (column: string): string => `(
  ${column} GLOB '*[ßẞœŒæÆ]*' OR ${column} GLOB '*[0-9][十百千万萬亿億兆]*'
  OR ${column} GLOB '*[A-Za-zÀ-ÿА-я].[A-Za-zÀ-ÿА-я]*')`;

export default `
UPDATE search_documents SET stale = 2 WHERE annotation = '' AND article IN (
  SELECT a.id FROM articles a
  JOIN revisions r ON r.article = a.id AND r.number = a.revision
  WHERE ${['r.text', 'a.title', 'a.publisher', 'a.byline', 'a.dateline'].map(spelled).join(' OR ')});
UPDATE search_documents SET stale = 2 WHERE annotation IN (
  SELECT id FROM annotations WHERE ${['note', 'quote', 'tags', 'author'].map(spelled).join(' OR ')}
  UNION SELECT id FROM free_notes WHERE ${['note', 'tags', 'author'].map(spelled).join(' OR ')});
`;
