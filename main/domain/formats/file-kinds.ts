import { type DocumentKind, TEXT_KINDS } from './raw-document.ts';

const READ: ReadonlyMap<string, DocumentKind> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.mdown', 'markdown'],
  ['.mkd', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.rss', 'feed'],
  ['.atom', 'feed'],
  ['.rdf', 'feed'],
  ['.xml', 'feed'],
  ['.json', 'chat'],
  ['.jsonl', 'chat'],
  ['.csv', 'table'],
  ['.tsv', 'table'],
  ['.tab', 'table'],
  ['.xlsx', 'workbook'],
  ['.xlsm', 'workbook'],
  ['.ods', 'workbook'],
  ['.ots', 'workbook'],
  // Programs write pages and tables of characters under this name, too: the content tells.
  ['.xls', 'workbook'],
  ['.zip', 'archive'],
  ['.eml', 'mail'],
  ['.mbox', 'mailbox'],
  ['.msg', 'outlook'],
  ['.tnef', 'outlook'],
  ['.mht', 'mhtml'],
  ['.mhtml', 'mhtml'],
  ['.webarchive', 'webarchive'],
  ['.pdf', 'pdf'],
  // Rich text and saved pages bear this name, too: the content tells.
  ['.doc', 'docx'],
  ['.docx', 'docx'],
  ['.docm', 'docx'],
  ['.dotx', 'docx'],
  ['.jpg', 'picture'],
  ['.jpeg', 'picture'],
  ['.png', 'picture'],
  ['.gif', 'picture'],
  ['.webp', 'picture'],
  ['.odt', 'odt'],
  ['.ott', 'odt'],
  ['.epub', 'epub'],
  ['.rtf', 'rtf'],
]);

/** For a sentence that says what can be brought in. */
export const WHAT_IS_READ =
  'text, Markdown, web pages, PDF, Word, OpenDocument, RTF, e-books, e-mail, tables, feeds, pictures and exported chats';

/** The endings of what is read, with their dots: what a dialog that picks files offers. */
export const READ_ENDINGS: readonly string[] = [...READ.keys()];

/** What a file's name alone promises; null where it promises nothing that is read. */
export const kindByName = (name: string): DocumentKind | null =>
  READ.get(endingOf(name)) ?? (PACKED_BY_OUTLOOK.test(name) ? 'outlook' : null);

/** What Outlook packs a message's form and attachments in bears this name and no ending of its own. */
const PACKED_BY_OUTLOOK = /(?:^|[\\/])winmail(?:[ _-]?\(?\d{1,3}\)?)?\.dat$/i;

/** Whether a name lets hope for a document: its ending promises one, or it has none and only the content tells. */
export const mayBeRead = (name: string): boolean =>
  kindByName(name) !== null || NO_ENDING.test(endingOf(name));

/** Kinds of bytes whose text is in an encoding that a person may know better. */
const IN_LETTERS: ReadonlySet<DocumentKind> = new Set([
  ...TEXT_KINDS,
  'mail',
  'mailbox',
  'mhtml',
  'archive',
]);

/** Whether another encoding may make a file readable, by its name: a PDF has none to choose. */
export function hasEncoding(name: string): boolean {
  const kind = kindByName(name);
  return kind === null ? !KIND_OF_ENDING.has(endingOf(name)) : IN_LETTERS.has(kind);
}

/** What stands behind the last dot of a name with dots in it: "Minutes 12.05.2026", "Note of Mr. Haas". */
const NO_ENDING = /^(?:\.\d+|\..*\s.*|\..{15,})?$/;

/** Kinds that a folder may hold and that are passed over in it, those that people read first. */
const PASSED_OVER: readonly { readonly one: string; readonly endings: readonly string[] }[] = [
  { one: 'text document', endings: ['.pages', '.wpd', '.tex'] },
  { one: 'table', endings: ['.numbers'] },
  { one: 'presentation', endings: ['.pptx', '.ppt', '.odp', '.key'] },
  { one: 'e-mail', endings: ['.eml', '.mbox', '.pst', '.ost'] },
  { one: 'e-book', endings: ['.mobi', '.azw3', '.fb2', '.djvu'] },
  { one: 'saved web page', endings: ['.mht', '.mhtml', '.webarchive', '.warc', '.maff'] },
  { one: 'Fieldbrief pack', endings: ['.fieldbrief'] },
  { one: 'file of notes', endings: ['.annotations', '.jsonld'] },
  {
    one: 'picture',
    endings: '.jpg .jpeg .png .gif .webp .heic .tif .tiff .bmp .svg .ico .avif'.split(' '),
  },
  {
    one: 'recording',
    endings: '.mp3 .m4a .wav .ogg .opus .flac .mp4 .mov .avi .mkv .webm .3gp'.split(' '),
  },
  { one: 'archive', endings: '.rar .7z .tar .gz .tgz .bz2 .xz'.split(' ') },
];

const KIND_OF_ENDING = new Map(
  PASSED_OVER.flatMap(({ one, endings }, rank) => endings.map((ending) => [ending, { one, rank }])),
);

/** What is no document, in the singular. */
export const LEFT_OUT_AS = [
  'system file',
  'lock or unfinished file',
  'link',
  'part of a saved page',
  'caption, read with its picture',
] as const;

/** A file of a folder that is not read, and what it is. */
export interface LeftOutFile {
  readonly path: string;
  /** Null for a file of a kind that we do not read: its ending says of which. */
  readonly as: (typeof LEFT_OUT_AS)[number] | null;
}

/** Files of one kind that an import passed over. */
export interface PassedOver {
  /** In the singular: "Word document", ".shp file", "system file". */
  readonly kind: string;
  /** Lower-case, with the dot, the most frequent first; empty where the names have none. */
  readonly endings: readonly string[];
  readonly files: number;
}

/** What a file is that was left out, in the singular: "presentation", ".shp file", "system file". */
export function kindOfLeftOut({ path, as }: LeftOutFile): string {
  const ending = endingOf(path);
  const unknown = ending === '' ? 'file without an ending' : `${ending} file`;
  return as ?? KIND_OF_ENDING.get(ending)?.one ?? unknown;
}

/** Counts the files that an import passed over by what they are: documents first, then by number, litter last. */
export function countPassedOver(leftOut: readonly LeftOutFile[]): PassedOver[] {
  const kinds = new Map<string, { rank: number; endings: Map<string, number>; files: number }>();
  for (const file of leftOut) {
    const { path, as } = file;
    const ending = as === null ? endingOf(path) : '';
    const known = KIND_OF_ENDING.get(ending);
    const kind = kindOfLeftOut(file);
    const rank = as === null ? (known?.rank ?? PASSED_OVER.length) : PASSED_OVER.length + 1;
    const counted = kinds.get(kind) ?? { rank, endings: new Map(), files: 0 };
    counted.files += 1;
    if (ending !== '') counted.endings.set(ending, (counted.endings.get(ending) ?? 0) + 1);
    kinds.set(kind, counted);
  }
  return [...kinds]
    .sort(([a, one], [b, other]) => one.rank - other.rank || other.files - one.files || order(a, b))
    .map(([kind, { endings, files }]) => ({
      kind,
      endings: [...endings]
        .sort(([a, m], [b, n]) => n - m || order(a, b))
        .map(([ending]) => ending),
      files,
    }));
}

/** "12 PDF documents (.pdf), 1 .shp file" */
export const passedOverWords = (passedOver: readonly PassedOver[]): string =>
  passedOver
    .map(({ kind, endings, files }) => {
      const named = kind.startsWith('.') || endings.length === 0 ? '' : ` (${endings.join(', ')})`;
      return `${files} ${files === 1 ? kind : plural(kind)}${named}`;
    })
    .join(', ');

function plural(kind: string): string {
  if (kind === 'part of a saved page') return 'parts of saved pages';
  return /^file /.test(kind) ? kind.replace(/^\p{L}+/u, '$&s') : `${kind}s`;
}

const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** As `extname` of Node has it, lower-case; empty for `.hidden` and for a name without a dot. */
function endingOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 || dot === name.length - 1 ? '' : name.slice(dot).toLowerCase();
}
