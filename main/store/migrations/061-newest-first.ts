/** The list of documents, newest import first, is read page by page without looking at all of them. */
export default `
CREATE INDEX revisions_imported ON revisions (imported DESC, article);
`;
