/** Which articles the list has, and in which order, stands in an index: the rows of revisions hold their texts. */
export default `
DROP INDEX revisions_imported;
CREATE INDEX revisions_imported ON revisions (imported DESC, article, number);
`;
