/** A text's beginning, of at most `longest` code units with the sign that something follows. */
export const shortened = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
