/** Longer runs stay as they are: bounds the work on a hostile note. */
const LONGEST = 2_000;

export type NotePart = {
  readonly kind: 'text' | 'strong' | 'emphasis' | 'code';
  readonly text: string;
};

const SIGNS = [
  { sign: '**', kind: 'strong' },
  { sign: '`', kind: 'code' },
  { sign: '*', kind: 'emphasis' },
  { sign: '_', kind: 'emphasis' },
] as const;

/** The inline Markdown that notes are written in: strong, emphasis, code. All else is text. */
export function noteParts(line: string): NotePart[] {
  const parts: NotePart[] = [];
  let plain = 0;
  const text = (end: number) => {
    if (end > plain) parts.push({ kind: 'text', text: line.slice(plain, end) });
  };
  for (let at = 0; at < line.length; ) {
    const found = markedRun(line, at);
    if (!found) {
      at += 1;
      continue;
    }
    text(at);
    parts.push({ kind: found.kind, text: found.text });
    at = found.end;
    plain = at;
  }
  text(line.length);
  return parts;
}

function markedRun(line: string, at: number) {
  const mark = SIGNS.find(({ sign }) => line.startsWith(sign, at));
  if (!mark) return null;
  const { sign, kind } = mark;
  const from = at + sign.length;
  // A sign inside a word ("file_name") or before a space opens nothing.
  if (sign === '_' && /\w/.test(line.charAt(at - 1))) return null;
  if (line.charAt(from) === '' || line.charAt(from) === ' ') return null;
  const end = line.slice(from, from + LONGEST).indexOf(sign);
  return end > 0
    ? { kind, text: line.slice(from, from + end), end: from + end + sign.length }
    : null;
}

export interface NoteBlock {
  readonly kind: 'paragraph' | 'item' | 'quotation';
  readonly lines: readonly string[];
}

/** Paragraphs, list items and quotations, as lines of inline Markdown. */
export function noteBlocks(note: string): NoteBlock[] {
  const blocks: { kind: NoteBlock['kind']; lines: string[] }[] = [];
  let open: { kind: NoteBlock['kind']; lines: string[] } | null = null;
  for (const line of note.split(/\r?\n/)) {
    const item = /^\s{0,6}(?:[-*+]|\d{1,3}[.)]) /.exec(line);
    const quoted = /^\s{0,3}> ?/.exec(line);
    if (line.trim() === '') {
      open = null;
      continue;
    }
    const kind = item ? 'item' : quoted ? 'quotation' : 'paragraph';
    const text = line.slice((item ?? quoted)?.[0].length ?? 0);
    // A plain line after an item goes on with it.
    if (open && !item && (kind === open.kind || kind === 'paragraph')) open.lines.push(text);
    else {
      open = { kind, lines: [text] };
      blocks.push(open);
    }
  }
  return blocks;
}
