/** What an error says; for what a library or the system throws, which may be anything. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
