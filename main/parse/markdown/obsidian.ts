/**
 * What note-taking programs add to Markdown, as plain Markdown: links between notes become their words, hidden
 * comments and block ids go, marked text keeps its words, a callout's kind is a word for the program.
 */
export function fromNotes(markdown: string): string {
  return markdown
    .replace(/%%[^%]{0,5000}%%/g, '')
    .replace(/!\[\[[^\]\n]{1,300}\]\]/g, '')
    .replace(/\[\[([^\]|\n]{1,300})\|([^\]\n]{1,300})\]\]/g, '$2')
    .replace(/\[\[([^\]|#\n]{1,300})(?:#[^\]\n]{0,300})?\]\]/g, '$1')
    .replace(/(?<![=\w])==(?=[^\s=])([^=\n]{1,2000}?)(?<=[^\s=])==(?![=\w])/g, '$1')
    .replace(/^(>[ \t]?)\[![a-z]{1,30}\][+-]?[ \t]*(.*)$/gim, (_, quote: string, title: string) =>
      title === '' ? quote : `${quote}**${title.trim()}**\n>`,
    )
    .replace(/[ \t]\^[a-z\d-]{3,40}[ \t]*$/gim, '');
}
