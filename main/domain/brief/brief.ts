import type { BriefTongue } from './labels.ts';
import { type PlannedSection, planOf } from './plan.ts';
import type { BriefTemplate, SectionContent, TemplateHead } from './template.ts';

/** A brief, kept or not: what a person decides, and nothing that can be looked up. */
export interface BriefBody {
  /** Empty: the first article's title. */
  readonly title: string;
  /** Empty: what its passages roll up to. */
  readonly marking: string;
  readonly template: TemplateHead;
  readonly sections: readonly PlannedSection[];
  /** BCP 47 of its own words; null or left out: that of its articles. */
  readonly language?: BriefTongue | null | undefined;
  /** Ids; a source's number is its place here, from 1. */
  readonly articles: readonly string[];
  /** Sentences of a summary, an article. */
  readonly sentences: number;
  /** ISO date; null for the day of the export. */
  readonly date: string | null;
  readonly report: {
    /** The id of its series; null or left out: the one that its title names. */
    readonly series?: string | null | undefined;
    /** Null: the next of its series. */
    readonly number: number | null;
    /** ISO dates, both inclusive. */
    readonly period: { readonly from: string; readonly to: string } | null;
    /** ISO date. */
    readonly next: string | null;
    /** Only what is new since this number of the series; null for everything. */
    readonly since: number | null;
  };
  readonly metadata: BriefMetadata;
  /** What of people's own work is printed; left out where none of it is. */
  readonly printed?: PrintedParts | undefined;
  /** Whether full texts are printed with their pictures; left out where they are not. */
  readonly pictures?: boolean | undefined;
  /** Whether only notes that reviewers accepted feed it; left out where all do. */
  readonly acceptedOnly?: boolean | undefined;
  /** Whether the file says that something was left out; left out where it does not. */
  readonly tellsCut?: boolean | undefined;
}

/** What people added to the passages is theirs: each part is printed on wish only. */
export interface PrintedParts {
  readonly notes: boolean;
  readonly tags: boolean;
  /** Of passages and of sources. */
  readonly grades: boolean;
}

export const NOTHING_PRINTED: PrintedParts = { notes: false, tags: false, grades: false };

/** What a file says about itself; nothing else about the person or the machine goes into it. */
export interface BriefMetadata {
  readonly author: string;
  readonly subject: string;
  /** Between commas. */
  readonly keywords: string;
}

export const NO_METADATA: BriefMetadata = { author: '', subject: '', keywords: '' };

/** What a person may say of a brief when they begin it. */
export type BriefWishes = Partial<Omit<BriefBody, 'template' | 'sections'>> & {
  /** What of the template stays out; full texts where nothing is said, as they go out by explicit choice only. */
  readonly without?: readonly SectionContent[];
};

/** A brief after a template, which fills itself until somebody writes in it. */
export const newBody = (
  { id, name, numbered, title, facts, acceptedOnly, sections }: BriefTemplate,
  { without = ['articles'], ...wishes }: BriefWishes = {},
): BriefBody => ({
  title: '',
  marking: '',
  articles: [],
  sentences: SUMMARY_SENTENCES,
  date: null,
  report: { number: null, period: null, next: null, since: null },
  metadata: NO_METADATA,
  ...(acceptedOnly && { acceptedOnly }),
  ...wishes,
  template: { id, name, numbered, title, facts },
  sections: planOf(sections.filter(({ content }) => !without.includes(content))),
});

/** Of an article, until somebody wants more or fewer. */
const SUMMARY_SENTENCES = 5;

export interface Brief extends BriefBody {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly changed: string;
}

/** What of a kept brief a person decided. */
export const bodyOf = ({ id: _, created: __, changed: ___, ...body }: Brief): BriefBody => body;
