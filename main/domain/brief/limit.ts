import type { Annotation } from '../annotation.ts';
import { overlaps } from '../document.ts';
import { type Ceiling, ceilingLine, keptBackBy, lineOf, parseCeiling } from '../marking/ceiling.ts';
import { REPEATS, WithheldWords } from '../marking/withheld-words.ts';
import { fail, ok, type Result } from '../result.ts';
import { chosenPlace } from './chosen-place.ts';
import { withoutArticle } from './edit-plan.ts';
import { firstWords, type HangingSentence, type HeldBack } from './held-back.ts';
import { masked } from './masked.ts';
import type { AskedInBrief, BriefInput, BriefMaterial, CutPassage } from './material.ts';
import { observationKeptBack, observed, wordsAbove } from './observations.ts';
import { hasBlanks, type IsHeldBack, ownWords } from './own-words.ts';
import { paragraphAt } from './paragraph-at.ts';
import type { PlanItem, PlannedSection } from './plan.ts';
import { WithheldNumbers } from './withheld-numbers.ts';

/**
 * The brief as far as its marking lets it go. Without a marking of its own it carries what its articles and
 * passages roll up to; with a lower one, what stands above it is left out wherever it would appear: of an
 * article its passages, or all of it; of what people wrote the sentences that repeat it.
 */
export function limitToMarking(input: BriefInput): Result<BriefInput> {
  if (input.marking === null) return ok({ ...input, marking: rolledUp(input) });
  const read = parseCeiling(input.marking);
  if (!read.ok) return read;
  const ceiling = read.value;
  if (ceiling.length === 0) return ok(input);
  const line = ceilingLine(ceiling);
  const found = input.articles.map((material) => keptBack(material, ceiling));
  if (found.length > 0 && found.every(({ reason }) => reason !== null)) {
    return fail(
      'nothing-goes',
      `Nothing of this brief goes out at ${line}: every article in it is marked above that.`,
    );
  }
  const limited = found.map(({ material, passages }) =>
    masked(
      material,
      passages.map(({ annotation }) => annotation),
    ),
  );
  const withheld = withheldWords(found, limited, wordsAbove(input, ceiling));
  const heldBack: HeldBack[] = [];
  const hanging: HangingSentence[] = [];
  const cut: CutPassage[] = [];
  const isHeldBack: IsHeldBack = (source, paragraph) => {
    const [whole, shown] = [found[source - 1], limited[source - 1]];
    if (!whole || !shown) return false;
    return whole.reason !== null || hasBlanks(whole.material.article, shown.article, paragraph);
  };

  const gone = new Set<string>();
  for (const { material, reason } of found) {
    if (reason === null) continue;
    gone.add(material.article.id);
    heldBack.push({ kind: 'article', words: firstWords(material.article.source.title), reason });
  }
  const going = found.filter(({ reason }) => reason === null);
  for (const [index, { material, passages }] of going.entries()) {
    for (const { annotation, reason } of passages) {
      if (!isUsed(annotation, material, input)) continue;
      const paragraph = paragraphAt(material.article, annotation.start);
      cut.push({ source: index + 1, paragraph, reason });
      heldBack.push({ kind: 'passage', words: firstWords(annotation.quote), reason });
    }
    if (passages.length > 0 && material.summary.edited !== null) {
      const words = firstWords(material.article.source.title);
      const reason = 'It was written with passages before its eyes that stay back.';
      heldBack.push({ kind: 'summary', words, reason });
    }
  }

  const sections = input.sections.map((section): PlannedSection => {
    const items = section.items.flatMap((item): PlanItem[] => {
      if ('markdown' in item) {
        const own = ownWords(item.markdown, withheld, isHeldBack);
        for (const words of own.cut) heldBack.push({ kind: 'words', words, reason: REPEATS });
        hanging.push(...own.hanging);
        return [{ ...item, markdown: own.markdown }];
      }
      if (item.kind === 'observation') {
        const note = observed(item, input);
        const why = note && observationKeptBack(note, ceiling, withheld);
        if (!note || !why) return [item];
        heldBack.push({ kind: 'observation', words: firstWords(note.note), reason: why });
        return [];
      }
      if (item.kind !== 'sentence' && item.kind !== 'figure') return [item];
      const at = found.findIndex(({ material }) => material.article.id === item.article);
      const [whole, shown] = [found[at], limited[at]];
      if (!whole || !shown || gone.has(item.article)) return [item];
      const place = chosenPlace(whole.material.article, item);
      const isSame = (span: { start: number; end: number }) =>
        shown.article.text.slice(span.start, span.end) ===
        whole.material.article.text.slice(span.start, span.end);
      if (place ? isSame(place) : !withheld.areIn(item.quote)) return [item];
      heldBack.push({ kind: item.kind, words: firstWords(item.quote), reason: WITHIN });
      return [];
    });
    return { ...section, items };
  });

  const asked = input.asked && askedWithin(input.asked, input, { ceiling, withheld, heldBack });

  const articles = limited.flatMap((material, index) =>
    gone.has(material.article.id)
      ? []
      : [withoutTelling(withoutSaying(material, withheld), found[index]?.passages ?? [], heldBack)],
  );
  const plan = [...gone].reduce((brief, id) => withoutArticle(brief, id), {
    articles: found.map(({ material }) => material.article.id),
    sections,
  });
  const scrubbed = (text: string) => (withheld.areIn(text) ? '' : text);
  if (input.title !== '' && scrubbed(input.title) === '') {
    heldBack.push({ kind: 'title', words: firstWords(input.title), reason: REPEATS });
  }
  return ok({
    ...input,
    title: scrubbed(input.title),
    marking: line,
    sections: plan.sections,
    articles,
    cut,
    ...(asked && { asked }),
    limits: { ceiling, heldBack, hanging, repeats: (text) => withheld.areIn(text) },
    ...(input.metadata && {
      metadata: {
        author: input.metadata.author,
        subject: scrubbed(input.metadata.subject),
        keywords: scrubbed(input.metadata.keywords),
      },
    }),
  });
}

/** The requirements, and the free notes filed under them, that may go out; what stays back is told. */
function askedWithin(
  asked: AskedInBrief,
  { freeNotes = [] }: BriefInput,
  {
    ceiling,
    withheld,
    heldBack,
  }: {
    readonly ceiling: Ceiling;
    readonly withheld: WithheldWords;
    readonly heldBack: HeldBack[];
  },
): AskedInBrief {
  const requirements = asked.requirements.filter(({ question, places, marking }) => {
    const repeats = [question, ...places].some((words) => withheld.areIn(words));
    const reason = keptBackBy(ceiling, marking) ?? (repeats ? REPEATS : null);
    if (reason === null) return true;
    heldBack.push({ kind: 'requirement', words: firstWords(question), reason });
    return false;
  });
  const filed = new Set(asked.filings.map(({ note }) => note));
  const back = new Set<string>();
  for (const note of freeNotes.filter(({ id }) => filed.has(id))) {
    const reason = observationKeptBack(note, ceiling, withheld);
    if (reason === null) continue;
    back.add(note.id);
    const said = { kind: 'observation', words: firstWords(note.note), reason } as const;
    if (!heldBack.some((one) => one.kind === said.kind && one.words === said.words))
      heldBack.push(said);
  }
  return { ...asked, requirements, filings: asked.filings.filter(({ note }) => !back.has(note)) };
}

const TELLS = 'It tells a number that stays back.';
const WITHIN = 'It stands in a passage that stays back.';

/** An article before a ceiling: why it stays back itself, or which of its passages do. */
interface KeptBack {
  readonly material: BriefMaterial;
  readonly reason: string | null;
  readonly passages: readonly { readonly annotation: Annotation; readonly reason: string }[];
}

function keptBack(material: BriefMaterial, ceiling: Ceiling): KeptBack {
  const found = keptBackBy(ceiling, material.foundMarking);
  const reason =
    keptBackBy(ceiling, material.marking) ??
    (found && `Its text says so and nobody has decided: ${found}`);
  const passages = material.annotations.flatMap((annotation) => {
    const why = keptBackBy(ceiling, material.assessments?.get(annotation.id)?.marking);
    return why === null ? [] : [{ annotation, reason: why }];
  });
  return { material, reason, passages };
}

/** All that may not be said: free notes, withheld articles with their names, withheld passages with what people wrote to them. */
function withheldWords(
  found: readonly KeptBack[],
  limited: readonly BriefMaterial[],
  notes: readonly string[],
): WithheldWords {
  const words = found.flatMap(
    ({ material: { article, annotations, summary, pictureWords = [] }, reason, passages }) =>
      reason === null
        ? passages.flatMap(({ annotation }) => [annotation.quote, annotation.note])
        : [
            article.source.title,
            ...article.blocks.map(({ text }) => text),
            ...annotations.map(({ note }) => note),
            ...pictureWords.flatMap(({ caption, alternative }) => [caption, alternative]),
            summary.edited ?? '',
          ],
  );
  const free = limited.flatMap(({ article }, index) =>
    found[index]?.reason === null ? article.blocks.map(({ text }) => text) : [],
  );
  return new WithheldWords([...words, ...notes], free);
}

/** A headline, a byline, a note or words on a picture may repeat a passage that stays back. */
function withoutSaying(material: BriefMaterial, withheld: WithheldWords): BriefMaterial {
  const { article, annotations, pictureWords = [] } = material;
  const { source } = article;
  const own = (text: string) => ownWords(text, withheld, () => false).markdown;
  const kept = <Value extends string | null>(value: Value) =>
    value !== null && withheld.areIn(value) ? null : value;
  return {
    ...material,
    article: {
      ...article,
      source: {
        ...source,
        title: kept(source.title) ?? source.publisher ?? '–',
        byline: kept(source.byline),
        dateline: kept(source.dateline),
        credits: kept(source.credits),
      },
    },
    annotations: annotations.map((annotation) => ({
      ...annotation,
      note: own(annotation.note),
      tags: annotation.tags.filter((tag) => !withheld.areIn(tag)),
    })),
    pictureWords: pictureWords.map(({ sha256, caption, alternative }) => ({
      sha256,
      caption: own(caption),
      alternative: own(alternative),
    })),
  };
}

/** A headline may tell the number of a passage that stays back, in other words or in digits. */
function withoutTelling(
  material: BriefMaterial,
  passages: KeptBack['passages'],
  heldBack: HeldBack[],
): BriefMaterial {
  const { article } = material;
  const { title, publisher } = article.source;
  const numbers = new WithheldNumbers(
    passages.map(({ annotation }) => annotation.quote),
    article.blocks.map(({ text }) => text).filter((text) => text !== title),
  );
  if (!numbers.areIn(title)) return material;
  heldBack.push({ kind: 'title', words: firstWords(title), reason: TELLS });
  return {
    ...material,
    article: { ...article, source: { ...article.source, title: publisher ?? '–' } },
  };
}

function rolledUp(input: BriefInput): string | null {
  const parts = input.articles.flatMap((material) => [
    material.marking,
    ...material.annotations
      .filter((annotation) => isUsed(annotation, material, input))
      .map(({ id }) => material.assessments?.get(id)?.marking),
  ]);
  const asked = input.asked?.requirements ?? [];
  const said = input.sections
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.kind === 'observation' ? (observed(item, input) ?? []) : []));
  return lineOf([...parts, ...[...asked, ...said].map(({ marking }) => marking)]);
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
