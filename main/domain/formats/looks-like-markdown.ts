/** Marks of Markdown that plain prose has not; two kinds of them make a text Markdown. */
const SIGNS: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /\[[^\]\n]{1,200}\]\((?:https?:|mailto:)[^)\s]{1,500}\)/,
  /\*\*[^*\n]{1,200}\*\*/,
  /^\|? ?:?-{3,20}:? ?\|/m,
  /^(?:[-*+]|\d{1,3}\.) \S.{0,500}\n(?:[-*+]|\d{1,3}\.) \S/m,
  /^> \S/m,
];

const SAMPLE = 20_000;

/** Whether a text without a telling name is Markdown; judged by its first pages. */
export function looksLikeMarkdown(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (/^---[ \t]*\n[\w-]{1,40}:/.test(sample)) return true;
  return SIGNS.filter((sign) => sign.test(sample)).length >= 2;
}
