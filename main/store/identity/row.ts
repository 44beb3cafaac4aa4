/** Somebody whom this library's person knows by their key. */
export interface KnownPersonRow {
  /** `age1…` */
  readonly key: string;
  /** As this person calls them. */
  readonly name: string;
  /** ISO 8601. */
  readonly named: string;
}

/** The newest pack that came from one library of a sender. */
export interface PackSenderRow {
  readonly key: string;
  readonly library: string;
  /** The number of the sender's last write. */
  readonly counter: number;
  /** ISO 8601, by the sender's clock. */
  readonly created: string;
}
