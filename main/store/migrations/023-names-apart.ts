/** Two names that a person said are not one; each is a type and a folded name, the smaller first. */
export default `
CREATE TABLE names_apart (
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  PRIMARY KEY (one, other),
  CHECK (one < other)
) STRICT;
`;
