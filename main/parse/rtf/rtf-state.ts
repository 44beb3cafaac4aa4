import type { Look } from '../office/pieces.ts';
import { PLAIN } from '../office/pieces.ts';

/** Where the text of a group goes. */
export type Destination =
  | 'text'
  | 'skip'
  | 'fonts'
  | 'styles'
  | 'authors'
  | 'info'
  | 'title'
  | 'author'
  | 'company'
  | 'created'
  | 'picture'
  | 'label'
  | 'head'
  | 'field'
  | 'comment-author'
  | 'comment'
  | 'note';

/** What holds within a group, and goes back to what it was behind it. */
export interface GroupState {
  destination: Destination;
  look: Look;
  isHidden: boolean;
  /** How many signs stand behind a `\u` for readers that do not know it. */
  fallback: number;
  font: number;
  /** Of the paragraph; kept here because files put them into groups. */
  style: number;
  outline: number | null;
  level: number;
  inTable: boolean;
}

export const FIRST_STATE: GroupState = {
  destination: 'text',
  look: PLAIN,
  isHidden: false,
  fallback: 1,
  font: 0,
  style: 0,
  outline: null,
  level: 0,
  inTable: false,
};

/** Groups that hold no text of the document. */
export const DESTINATIONS: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['revtbl', 'authors'],
  ['info', 'info'],
  ['title', 'title'],
  ['author', 'author'],
  ['company', 'company'],
  ['creatim', 'created'],
  ['pict', 'picture'],
  ['listtext', 'label'],
  ['pntext', 'label'],
  // What older programs would write before each item; the item has it written out.
  ['pntxtb', 'skip'],
  ['pntxta', 'skip'],
  ['fldinst', 'field'],
  ['atnauthor', 'comment-author'],
  ['annotation', 'comment'],
  ...'header headerl headerr headerf footer footerl footerr footerf'
    .split(' ')
    .map((word): [string, Destination] => [word, 'head']),
  ...[
    'colortbl listtable listoverridetable generator themedata colorschememapping datastore latentstyles',
    'rsidtbl xmlnstbl wgrffmtfilter filetbl pnseclvl objdata result nonshppict shpinst sn sv',
    'bkmkstart bkmkend atnid atnref atndate atnicn atrfstart atrfend ftnsep ftnsepc aftnsep aftnsepc',
    'comment operator manager category keywords subject doccomm hlinkbase revtim printim buptim mmathPr',
    'falt panose template userprops xe tc datafield formfield fontemb',
  ]
    .join(' ')
    .split(' ')
    .map((word): [string, Destination] => [word, 'skip']),
]);

/** Signs that have a word of their own. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['~', '\u00a0'],
  ['_', '-'],
  ['{', '{'],
  ['}', '}'],
  ['\\', '\\'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['tab', ' '],
  ['line', ' '],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
]);
