/** The newest articles by their publication are read some at a time, without putting all of them in order. */
export default `
CREATE INDEX articles_published ON articles (coalesce(published, '') DESC, id);
`;
