/** By when documents are dealt with, and who sees to them. */
export default `
-- ISO day
ALTER TABLE triage ADD COLUMN due TEXT;
ALTER TABLE triage ADD COLUMN owner TEXT CHECK (owner <> '');
`;
