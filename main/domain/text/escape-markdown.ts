/** Text stays text: a backslash before everything that Markdown could read as markup. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>#|~^$]/g, '\\$&')
      // Obsidian's highlights and comments.
      .replace(/={2,}|%{2,}/g, (signs) => signs.replace(/./g, '\\$&'))
      .replace(/&(?=#?\w+;)/g, '\\&')
      .replace(/^(\s*)([-+=])/gm, '$1\\$2')
      .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
      .replace(/ {2,}/g, ' ')
  );
}
