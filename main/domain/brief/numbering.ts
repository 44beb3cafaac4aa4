import { namedEntities } from '../entities/gather/named-entities.ts';
import type { BriefDocument, BriefSection } from './document.ts';
import type { BriefInput, BriefMaterial } from './material.ts';
import { isFilledWith } from './plan.ts';
import { changeRuns } from './written-text.ts';

/** The sources of a brief in the order in which they are first cited, numbered from 1. */
export class SourceNumbers {
  readonly #input: BriefInput;
  readonly #numbers = new Map<BriefMaterial, number>();

  constructor(input: BriefInput) {
    this.#input = input;
  }

  /** The sections with their citations numbered anew; what they cite are sources from now on. */
  inOrder(sections: readonly BriefSection[]): BriefSection[] {
    return sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        changeRuns(block, (runs) =>
          runs.map((run) =>
            run.citation === undefined
              ? run
              : { ...run, citation: { ...run.citation, source: this.of(run.citation.source) } },
          ),
        ),
      ),
    }));
  }

  /** @param chosen the number of an article among those chosen for the brief, from 1 */
  of(chosen: number): number {
    const material = this.#input.articles[chosen - 1];
    if (!material) throw new RangeError(`A brief cites article ${chosen}, which it does not have.`);
    return this.#numberOf(material);
  }

  /** What the brief rests on, by number: all that it cites or prints; all that was chosen where that is nothing. */
  sources(): readonly BriefMaterial[] {
    const { articles } = this.#input;
    for (const material of articles) if (isPrinted(material, this.#input)) this.#numberOf(material);
    return this.#numbers.size > 0 ? [...this.#numbers.keys()] : articles;
  }

  #numberOf(material: BriefMaterial): number {
    const known = this.#numbers.get(material) ?? this.#numbers.size + 1;
    this.#numbers.set(material, known);
    return known;
  }
}

/** The number that each printed source has among those chosen for the brief; for a number that is not printed, one that none has. */
export const chosenNumbers =
  ({ sources }: BriefDocument, { articles }: BriefInput) =>
  (printed: number): number => {
    const id = sources[printed - 1]?.article;
    const chosen = articles.findIndex(({ article }) => article.id === id);
    return chosen < 0 ? articles.length + printed : chosen + 1;
  };

/** Whether a section shows something of an article without citing it: its text, its summary in a person's words, its names. */
function isPrinted(material: BriefMaterial, { sections }: BriefInput): boolean {
  const { article, analysis, summary, withheld = [] } = material;
  const isSummed = sections.some(({ items }) =>
    items.some((item) => item.kind === 'summary' && item.article === article.id),
  );
  return (
    (isFilledWith(sections, 'articles') && withheld.length === 0) ||
    ((isSummed || isFilledWith(sections, 'summary')) && summary.edited !== null) ||
    (isFilledWith(sections, 'names') && analysis !== null && namedEntities(analysis).length > 0)
  );
}
