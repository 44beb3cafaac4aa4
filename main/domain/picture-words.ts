/** What a person says of a picture in an article: a record of its own, which changes no text of any revision. */
export interface PictureWords {
  /** SHA-256 of the picture's bytes. */
  readonly sha256: string;
  /** Empty where nothing is said. */
  readonly caption: string;
  /** What it says to those who do not see it, in place of what the document says; empty for that. */
  readonly alternative: string;
}
