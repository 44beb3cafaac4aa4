/** The newest claims of one place are found without looking at all of it. */
export default `
DROP INDEX claims_counted;
CREATE INDEX claims_counted ON claims (topic, of, place_key, day);
`;
