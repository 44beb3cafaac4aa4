/** What a passage said when its credibility was judged: where a newer version says otherwise, the grade is of other facts. */
export default `
-- null where nobody judged it, and for grades that are older than this
ALTER TABLE passage_grades ADD COLUMN said TEXT;
`;
