import type { Annotation } from '../annotation.ts';
import { type Marking, parseMarking } from '../marking/marking.ts';
import { filterByMarking, markingLine, rollUp } from '../marking/roll-up.ts';
import { ok, type Result } from '../result.ts';
import { chosenPlace } from './chosen-place.ts';
import { type BriefInput, type BriefMaterial, type CutPassage, overlaps } from './material.ts';
import { paragraphAt } from './paragraph-at.ts';

/**
 * The brief as far as its marking lets it go. Without a marking of its own it carries what its passages
 * roll up to; with a lower one, what stands above it is left out wherever it would appear, and listed.
 */
export function limitToMarking(input: BriefInput): Result<BriefInput> {
  if (input.marking === null) return ok({ ...input, marking: rolledUp(input) });
  const ceilings: Marking[] = [];
  for (const part of input.marking.split(/\s*\/\/\s*/)) {
    const read = parseMarking(part);
    if (!read.ok) return read;
    ceilings.push(read.value);
  }
  const [first] = ceilings;
  if (!first) return ok(input);
  const cut: CutPassage[] = [];
  const articles = input.articles.map((material, index): BriefMaterial => {
    const parts = material.annotations.map((annotation) => ({
      annotation,
      marking: markingOf(material, annotation.id),
    }));
    // A part goes out when one label of the brief's own line allows it.
    const refused = ceilings
      .map((ceiling) => filterByMarking(parts, ceiling).cut)
      .reduce((all, next) => all.filter(({ part }) => next.some((one) => one.part === part)));
    if (refused.length === 0) return material;
    const withheld = refused.map(({ part }) => part.annotation);
    for (const { part, reason } of refused) {
      if (!isUsed(part.annotation, material, input)) continue;
      const paragraph = paragraphAt(material.article, part.annotation.start);
      cut.push({ source: index + 1, paragraph, reason });
    }
    const isFree = (span: { start: number; end: number }) =>
      !withheld.some((passage) => overlaps(span, passage));
    return {
      ...material,
      withheld,
      annotations: material.annotations.filter(isFree),
      summary: {
        ...material.summary,
        sentences: material.summary.sentences.filter(isFree),
        // Nobody can tell what of the passage went into words of one's own.
        edited: null,
      },
    };
  });
  const marking = ceilings.map(({ label }) => label).join(' // ');
  return ok({ ...input, marking, articles, cut });
}

function rolledUp(input: BriefInput): string | null {
  const parts = input.articles.flatMap((material) =>
    material.annotations
      .filter((annotation) => isUsed(annotation, material, input))
      .map(({ id }) => ({ marking: markingOf(material, id) })),
  );
  return markingLine(rollUp(parts));
}

/** Whether any of the passage's words may stand in the brief; what fills itself may say anything. */
function isUsed(
  annotation: Annotation,
  material: BriefMaterial,
  { sections }: BriefInput,
): boolean {
  const { article, summary } = material;
  return sections
    .flatMap(({ items }) => items)
    .some((item) => {
      switch (item.kind) {
        case 'filled':
          return true;
        case 'passage':
          return item.annotation === annotation.id;
        case 'summary':
          return (
            item.article === article.id &&
            (summary.edited !== null || summary.sentences.some((one) => overlaps(one, annotation)))
          );
        case 'sentence':
        case 'figure': {
          const place = item.article === article.id ? chosenPlace(article, item) : null;
          return place !== null && overlaps(place, annotation);
        }
        default:
          return false;
      }
    });
}

function markingOf({ assessments }: BriefMaterial, annotation: string): Marking | null {
  const label = assessments?.get(annotation)?.marking ?? null;
  if (label === null) return null;
  const read = parseMarking(label);
  // What can't be read restricts all the more: it goes out under itself alone.
  return read.ok ? read.value : { scheme: 'own', label };
}
