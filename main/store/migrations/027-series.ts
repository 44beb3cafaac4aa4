/**
 * Series of numbered reports: a subject with a name, and what holds for each of its reports. Until now a template
 * had the numbers: what it counted goes on as a series of its own. `reports.template` names the series since.
 */
export default `
CREATE TABLE series (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  -- what holds for each report, as JSON: period, next, distribution, contact
  fields TEXT NOT NULL CHECK (json_valid(fields))
) STRICT;
INSERT INTO series (id, name, fields)
  SELECT DISTINCT template, upper(substr(template, 1, 1)) || replace(substr(template, 2), '-', ' '),
    '{"period":null,"next":null,"distribution":"","contact":""}'
  FROM reports;
`;
