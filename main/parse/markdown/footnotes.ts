/** "[^3]: District health office.", with the lines that go on indented below it. */
const DEFINITION =
  /^\[\^([^\]\s]{1,40})\]:[ \t]*(.*(?:\n(?:[ \t]{2,}.+|[ \t]*(?=\n[ \t]{2,}\S)))*)/gm;
const FENCED = /^(?:```|~~~)/m;

export interface MarkdownNote {
  readonly label: string;
  /** Markdown. */
  readonly text: string;
}

/** Takes the footnotes' texts out of a document; their order is the document's. */
export function takeFootnotes(markdown: string): { body: string; notes: readonly MarkdownNote[] } {
  // In code such a line is an example.
  if (!markdown.includes('[^') || FENCED.test(markdown)) return { body: markdown, notes: [] };
  const notes: MarkdownNote[] = [];
  const body = markdown.replace(DEFINITION, (_, label: string, text: string) => {
    notes.push({ label, text: text.replace(/\n[ \t]*/g, ' ').trim() });
    return '';
  });
  return { body, notes: notes.filter(({ text }) => text !== '') };
}
