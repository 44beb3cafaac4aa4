import * as v from 'valibot';
import {
  ANNOTATION_COLORS,
  ANNOTATION_STYLES,
  type Annotation,
  MOTIVATIONS,
  NOTE_TYPES,
  type Reply,
} from '../annotation.ts';
import type { Source } from '../article.ts';
import { eventDays, eventSentences } from '../brief/events/kept-event.ts';
import type { Series } from '../brief/series.ts';
import type { ReportContents } from '../brief/since.ts';
import { dossierShape } from '../dossiers/dossier.ts';
import { readCorrections, writeCorrections } from '../entities/correct/correction-file.ts';
import type { CorrectionRule } from '../entities/correct/types.ts';
import { correctionShape } from '../figures/ledger/correction-shape.ts';
import type { Reliability } from '../grading/admiralty.ts';
import { type PassageGrade, UNGRADED_PASSAGE } from '../grading/passage-grade.ts';
import { parseMarking } from '../marking/marking.ts';
import { figureShape, filingShape, requirementShape } from '../requirements/requirement.ts';
import { VERDICTS } from '../review.ts';
import { LONGEST_SEARCH_NAME } from '../search/saved-search.ts';
import { familiesShape } from '../tags/framework.ts';
import { DECISIONS, LONGEST_OWNER, type Triage, UNDECIDED_TRIAGE } from '../triage.ts';
import { originOf, shownFields, wordsBy } from './join.ts';
import { isSigned } from './note-proof.ts';
import type { Fields, RecordKind, RecordState } from './types.ts';

/** How the library's own shapes become records of fields, and what a field of a stranger's may hold. */

const text = (maximum: number) => v.pipe(v.string(), v.maxLength(maximum));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const time = v.pipe(v.string(), v.maxLength(40), v.check(isTime, 'no date'));
const nullable = v.nullable(text(4_000));

/** The parts of an anchor belong together: an offset of one and a quote of another would be no place. */
const anchor = v.strictObject({
  start: offset,
  end: offset,
  quote: text(2_000_000),
  prefix: text(64),
  suffix: text(64),
  sha256: text(64),
});

/** No deeper than people's own work ever is: what is nested without end could not be written out again. */
const DEEPEST = 20;
const isShallow = (value: unknown, depth = 0): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth < DEEPEST && Object.values(value).every((one) => isShallow(one, depth + 1)));
const json = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.looseObject(entries),
    v.check((value) => isShallow(value), 'too deep'),
  );

const marking = v.nullable(v.pipe(text(100), v.check(isMarking, 'no marking')));

const noteType = v.nullable(v.picklist(NOTE_TYPES));
/** One field: a set of tags is one statement, and half of two people's is neither's. */
const tags = v.pipe(v.array(text(100)), v.maxLength(100));

/** Whose it is; see `Origin`. Written only where the other fields would say otherwise. */
const made = {
  origin: text(64),
  editor: v.nullable(v.strictObject({ library: text(64), name: text(200) })),
};

export const FIELD_SHAPES = {
  article: {
    title: text(4_000),
    publisher: nullable,
    byline: nullable,
    dateline: nullable,
    published: nullable,
    modified: nullable,
    retrieved: nullable,
    credits: nullable,
    url: nullable,
    /** `revisionKey` of the current text. */
    current: text(200),
    /** The summary that a person wrote; null for the extracted one. */
    summary: v.nullable(text(100_000)),
    /** How far all of it may go. */
    marking,
    /** One field: a decision is about one text, and says nothing of another. */
    decided: v.nullable(v.strictObject({ state: v.picklist(DECISIONS), text: text(200) })),
    starred: v.boolean(),
    due: v.nullable(v.pipe(v.string(), v.isoDate())),
    owner: text(LONGEST_OWNER),
  },
  annotation: {
    article: text(200),
    anchor,
    motivation: v.picklist(MOTIVATIONS),
    type: noteType,
    color: v.picklist(ANNOTATION_COLORS),
    style: v.picklist(ANNOTATION_STYLES),
    note: text(100_000),
    tags,
    author: text(200),
    created: time,
    modified: time,
    /** What people decided about the passage goes where it goes: a marking that stayed behind would be none. */
    credibility: v.nullable(v.picklist([1, 2, 3, 4, 5, 6])),
    supports: v.pipe(v.array(text(200)), v.maxLength(100)),
    marking,
    /** What the passage said when its credibility was judged. */
    said: v.nullable(text(100_000)),
    ...made,
  },
  reply: {
    annotation: text(200),
    note: text(100_000),
    author: text(200),
    created: time,
    modified: time,
    ...made,
  },
  'free-note': {
    /** One field: the day is a part of what its author said. */
    note: v.strictObject({
      day: v.pipe(v.string(), v.isoDate()),
      words: v.pipe(text(100_000), v.nonEmpty()),
    }),
    type: noteType,
    tags,
    marking,
    author: text(200),
    created: time,
    modified: time,
    ...made,
  },
  /** By the note's id and the library whose owner says it. */
  review: {
    reviewed: text(200),
    /** One field: a verdict with another's reason, or on other words, would be nobody's. */
    note: v.strictObject({
      verdict: v.picklist(VERDICTS),
      words: text(10_000),
      wording: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
    author: text(200),
    created: time,
    modified: time,
    origin: text(64),
  },
  correction: {
    /** The rule as a corrections file of one, all but its date. */
    rule: v.pipe(v.string(), v.maxLength(20_000), v.check(isRule, 'no rule')),
    created: time,
  },
  report: {
    /** One field: the title of one export and what another said would be no report. */
    report: v.strictObject({
      template: text(100),
      number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
      date: text(40),
      title: text(4_000),
      contents: v.strictObject({
        passages: v.pipe(v.array(text(300)), v.maxLength(100_000)),
        figures: v.record(text(2_000), text(500)),
        names: v.pipe(v.array(text(1_000)), v.maxLength(100_000)),
      }),
      marking: v.exactOptional(v.nullable(text(500))),
      articles: v.exactOptional(v.pipe(v.array(text(200)), v.maxLength(1_000))),
    }),
  },
  /** By the id that its first name gives. */
  series: {
    name: text(200),
    /** One field: the end of one period and the start of another would be none. */
    period: v.nullable(v.strictObject({ from: text(40), to: text(40) })),
    next: v.nullable(text(40)),
    distribution: text(2_000),
    contact: text(2_000),
  },
  /** A source's grade; by the key of `sourceKey`. */
  source: {
    reliability: v.picklist(['A', 'B', 'C', 'D', 'E', 'F']),
  },
  /** By its article and the hash of the picture. */
  'picture-words': {
    article: text(200),
    caption: text(100_000),
    alternative: text(100_000),
    modified: time,
  },
  /** By type and folded name. It belongs to nobody: two people's words are a conflict, which is not so of a note's. */
  'entity-note': { text: text(100_000), marking },
  /** By both names: see `apartId`. */
  'names-apart': { apart: v.literal(true) },
  /** By the key of `sourceKey`. */
  'date-order': { first: v.picklist(['day', 'month']) },
  'figure-correction': { correction: correctionShape, created: time },
  /** An event of the chronology; its words and its days can be two people's. */
  event: {
    sentences: eventSentences,
    read: eventDays,
    what: v.nullable(text(20_000)),
    date: v.nullable(eventDays),
    created: time,
  },
  dossier: { ...dossierShape, marking, created: time },
  /** By its dossier's id and its article's. */
  laid: { added: time },
  requirement: {
    ...requirementShape,
    marking,
    created: time,
  },
  /** Its places, its day and its words can be several people's. */
  filing: {
    requirement: text(200),
    annotation: text(200),
    ...filingShape,
    figure: v.nullable(figureShape),
    created: time,
  },
  /** By the id that its file's name gives; one field: half of two files would be neither. */
  framework: { name: text(200), families: familiesShape, loaded: time },
  'watch-list': {
    name: text(1_000),
    names: v.pipe(
      v.array(v.strictObject({ name: text(1_000), variants: v.array(text(1_000)), line: offset })),
      v.maxLength(100_000),
    ),
    created: time,
  },
  'saved-search': {
    name: v.pipe(text(LONGEST_SEARCH_NAME), v.nonEmpty()),
    query: v.pipe(text(20_000), v.nonEmpty()),
    stems: v.boolean(),
    created: time,
  },
  /** By the template's id; a template file as `parse/brief-template.ts` reads it, which looks at it again. */
  template: { outline: json({ id: text(100), name: text(100) }) },
  brief: {
    title: text(500),
    /** A line of several labels, unlike the others. */
    marking: v.nullable(text(200)),
    /** All else of its body; who takes it looks at it again. */
    plan: json({ articles: v.pipe(v.array(text(200)), v.maxLength(1_000)) }),
    created: time,
    modified: time,
  },
} as const satisfies Record<RecordKind, Record<string, v.GenericSchema>>;

/** What nobody decided means. */
const UNDECIDED: Readonly<Record<RecordKind, Fields>> = {
  article: { modified: null, retrieved: null, marking: null, ...UNDECIDED_TRIAGE },
  annotation: { ...UNGRADED_PASSAGE, said: null, type: null },
  reply: {},
  'free-note': { marking: null, type: null },
  review: {},
  correction: {},
  report: {},
  series: {},
  source: {},
  'picture-words': {},
  'entity-note': { marking: null },
  'names-apart': {},
  'date-order': {},
  'figure-correction': {},
  event: {},
  dossier: { marking: null },
  laid: {},
  requirement: { marking: null },
  filing: {},
  framework: {},
  'watch-list': {},
  'saved-search': {},
  template: {},
  brief: { marking: null },
};

/**
 * What a field means that a record does not have, because nobody decided or because it was written before
 * there was such a field. Such a field is not written until somebody does decide.
 * @param own the library that is about to write a record that has no state yet
 */
export function defaultsOf(kind: RecordKind, state: RecordState | null, own = ''): Fields {
  const undecided = UNDECIDED[kind];
  if (!isSigned(kind)) return undecided;
  const editor = state && wordsBy(state);
  return {
    ...undecided,
    origin: (state && originOf(state)) ?? own,
    editor: editor === null ? null : { library: editor, name: '' },
  };
}

/** What a numbered report said. */
export interface SharedReport {
  /** The id of its series, called so since templates had the numbers. */
  readonly template: string;
  /** From 1. */
  readonly number: number;
  /** ISO date. */
  readonly date: string;
  readonly title: string;
  readonly contents: ReportContents;
  /** What it carried; null for no marking, and where nobody kept it. */
  readonly marking: string | null;
  /** Ids of what it rested on; null where nobody kept them, as until version 29 of the store. */
  readonly articles: readonly string[] | null;
}

export type SharedArticle = Source &
  Triage & {
    readonly current: string;
    readonly summary: string | null;
    readonly marking: string | null;
  };

export const annotationFields = (
  annotation: Annotation,
  { credibility, supports, marking, said }: PassageGrade,
): Fields => {
  const {
    id: _,
    placement: __,
    replies: ___,
    foreign: ____,
    editor,
    start,
    end,
    quote,
    prefix,
    suffix,
    sha256,
    ...rest
  } = annotation;
  const anchored = { ...rest, anchor: { start, end, quote, prefix, suffix, sha256 } };
  return {
    ...anchored,
    editor: editor ? { ...editor } : null,
    credibility,
    supports,
    marking,
    said: said ?? null,
  };
};

export const replyFields = ({
  id: _,
  foreign: __,
  editor,
  ...fields
}: Reply & { readonly annotation: string }): Fields => ({
  ...fields,
  editor: editor ? { ...editor } : null,
});

export const correctionFields = (rule: CorrectionRule): Fields => ({
  rule: writeCorrections([{ ...rule, created: UNDATED }]),
  created: rule.created,
});

/** Two people who make one rule make it at two times, and it is one rule still. */
const UNDATED = '1970-01-01T00:00:00.000Z';

/** A report's name over all libraries: its series and its number. */
export const reportId = ({ template, number }: Pick<SharedReport, 'template' | 'number'>): string =>
  `${template} ${number}`;

export const reportFields = (report: SharedReport): Fields => {
  const { template, number, date, title, contents, marking, articles } = report;
  const { passages, figures, names } = contents;
  const said = { template, number, date, title, contents: { passages, figures, names } };
  return { report: articles === null ? said : { ...said, marking, articles } };
};

/** The report that a state shows; null where it does not say all, or goes by another's name. */
export function reportFrom(id: string, state: RecordState): SharedReport | null {
  const report = whole('report', state)?.report;
  if (!report || reportId(report) !== id) return null;
  return { ...report, marking: report.marking ?? null, articles: report.articles ?? null };
}

export const seriesFields = ({ id: _, ...fields }: Series): Fields => ({
  ...fields,
  period: fields.period && { ...fields.period },
});

export function seriesFrom(id: string, state: RecordState): Series | null {
  const fields = whole('series', state);
  return fields && { id, ...fields };
}

export const articleFields = ({ decided, ...article }: SharedArticle): Fields => ({
  ...article,
  decided: decided && { ...decided },
});

/** The annotation that a state shows; null where fields of it are missing. */
export function annotationFrom(id: string, state: RecordState): Annotation | null {
  const fields = whole('annotation', state);
  if (!fields) return null;
  const {
    anchor: where,
    credibility: _,
    supports: __,
    marking: ___,
    said: ____,
    editor,
    ...rest
  } = fields;
  return { id, ...rest, ...where, ...(editor && { editor }) };
}

/** What people decided about the passage of an annotation; null where fields of it are missing. */
export function passageGradeFrom(state: RecordState): PassageGrade | null {
  const fields = whole('annotation', state);
  if (!fields) return null;
  const { credibility, supports, marking, said } = fields;
  return { credibility, supports, marking, ...(said === null ? {} : { said }) };
}

export const sourceFields = (reliability: Reliability): Fields => ({ reliability });

export const reliabilityFrom = (state: RecordState): Reliability | null =>
  whole('source', state)?.reliability ?? null;

export function replyFrom(
  id: string,
  state: RecordState,
): (Reply & { readonly annotation: string }) | null {
  const fields = whole('reply', state);
  if (!fields) return null;
  const { editor, ...rest } = fields;
  return { id, ...rest, ...(editor && { editor }) };
}

export function correctionFrom(state: RecordState): CorrectionRule | null {
  const fields = whole('correction', state);
  const read = fields && readCorrections(fields.rule);
  const rule = read?.ok ? read.value[0] : undefined;
  return fields && rule ? { ...rule, created: fields.created } : null;
}

export const articleFrom = (state: RecordState): SharedArticle | null => whole('article', state);

/** The id of a pair of names, and the pair of an id; null where it is none. */
export const apartId = ({ one, other }: ApartNames): string => JSON.stringify([one, other]);
export function apartFrom(id: string): ApartNames | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), pair), id);
  if (!read.success) return null;
  const [one, other] = read.output;
  return one < other ? { one, other } : null;
}
const pair = v.strictTuple([text(2_000), text(2_000)]);

/** Two names that are not one, each by its type and folded name, the smaller first. */
export interface ApartNames {
  readonly one: string;
  readonly other: string;
}

/** Every field as it is shown, those that nobody decided as what they mean then. */
export const fieldsOf = (kind: RecordKind, state: RecordState): Fields => ({
  ...defaultsOf(kind, state),
  ...shownFields(state),
});

type Shapes = typeof FIELD_SHAPES;
export type Whole<Kind extends RecordKind> = {
  [Field in keyof Shapes[Kind]]: Shapes[Kind][Field] extends v.GenericSchema
    ? v.InferOutput<Shapes[Kind][Field]>
    : never;
};

/** Every field of a kind, where the state has them all; what came in was checked field by field, so only missing ones are looked for. */
export function whole<Kind extends RecordKind>(kind: Kind, state: RecordState): Whole<Kind> | null {
  const fields = fieldsOf(kind, state);
  const isWhole = Object.keys(FIELD_SHAPES[kind]).every((name) => name in fields);
  return isWhole ? (fields as Whole<Kind>) : null;
}

/** In the form that it is kept in, so that one marking has one spelling everywhere. */
function isMarking(value: string): boolean {
  const read = parseMarking(value);
  return read.ok && read.value.label === value;
}

function isTime(value: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT[\d:.]{5,18}(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

function isRule(value: string): boolean {
  const read = readCorrections(value);
  return read.ok && read.value.length === 1 && !value.includes('\\u0000');
}
