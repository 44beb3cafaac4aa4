/** The shape of a brief as data: its sections in order and what fills each. */

export const SECTION_CONTENTS = [
  /** Only what a person writes. */
  'text',
  /** A person's estimates, each paragraph one, with its confidence on a line of its own. */
  'judgements',
  /** What is new over all articles, a few sentences that can be read alone. */
  'highlights',
  /** Of each article. */
  'summary',
  'passages',
  'key-figures',
  'names',
  /** Dated sentences by day. */
  'chronology',
  /** What people want to know, by places: what is answered, and the gaps. */
  'requirements',
  /** The full texts; only by explicit choice. */
  'articles',
] as const;
export type SectionContent = (typeof SECTION_CONTENTS)[number];

/** What stands under the title besides the sources. */
export const TEMPLATE_FACTS = ['period', 'next-report'] as const;
export type TemplateFact = (typeof TEMPLATE_FACTS)[number];

/** By BCP 47 primary language; English stands in for what is missing. */
export type Translated = Readonly<Record<string, string>>;

export interface TemplateSection {
  /** Unique within the template, kebab-case; becomes an anchor. */
  readonly id: string;
  /** Empty: the content's usual title. */
  readonly title: Translated;
  readonly content: SectionContent;
  /** Of passages: only those with one of these tags. A section without tags takes the others. */
  readonly tags?: readonly string[] | undefined;
}

/** A template without its sections. */
export interface TemplateHead {
  readonly id: string;
  readonly name: string;
  /** Each export takes the next number of its series. */
  readonly numbered: boolean;
  /** With `{title}`, `{number}` and `{date}`; empty: the title alone. */
  readonly title: Translated;
  readonly facts: readonly TemplateFact[];
}

export interface BriefTemplate extends TemplateHead {
  /** Whether its briefs begin with accepted notes alone. */
  readonly acceptedOnly?: boolean | undefined;
  readonly sections: readonly TemplateSection[];
}

/** The text for a language, English where there is none of its own; null where there is neither. */
export const translated = (texts: Translated, language: string): string | null =>
  texts[language.split('-')[0]?.toLowerCase() ?? 'en'] ?? texts.en ?? null;
