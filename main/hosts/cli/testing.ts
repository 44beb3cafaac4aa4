/** What the command that makes a library without a passphrase says on standard error. */
export const IN_CLEAR = /^The library .* is not encrypted: .*\n/;
