import { type Block, blockAt, type Span } from '../../document.ts';
import type { Figure } from '../../figures/types.ts';
import { type Asked, askedByHead, asSuspected, diseaseOver } from './asked.ts';
import type { Claim, Part } from './claim.ts';
import { timesIn } from './days.ts';
import { asOfDay } from './said-when.ts';

/**
 * A column or a row says what it counts; else what stands over the table does.
 * @param titled the disease that the text's title names
 */
export function askedInTable(
  figure: Figure,
  blocks: readonly Block[],
  at: number,
  titled: string | null,
): Asked | null {
  const { first, over } = aboveTable(blocks, at);
  const head = first < at ? blocks[first] : undefined;
  const heads = head?.text ?? '';
  const disease = diseaseOver(over.join(' ')) ?? titled ?? diseaseOver(heads);
  const around = CONFIRMED.test(heads) ? disease : asSuspected(disease, heads);
  if (figure.subject !== null && !HEADS_ONLY.test(figure.subject))
    return askedByHead(figure.subject, figure.unit, around);
  for (const text of over) {
    const asked = askedByHead(`${text} ${figure.subject ?? ''}`, figure.unit, around);
    if (asked) return asked;
  }
  return null;
}
/** The first row of the table that a row stands in, and the captions and headings right over it, the nearest first. */
function aboveTable(
  blocks: readonly Block[],
  at: number,
): { readonly first: number; readonly over: readonly string[] } {
  let first = at;
  while (blocks[first - 1]?.kind === 'table-row') first -= 1;
  const over = [first - 1, first - 2].flatMap((back) => {
    const block = blocks[back];
    return block && (block.kind === 'caption' || block.kind === 'heading') ? [block.text] : [];
  });
  return { first, over };
}

/** "Cases by district as of 22 November": the ISO day that stands over a row's table; null where none does. */
export function dayOverTable(
  blocks: readonly Block[],
  at: number,
  published: string | null,
  other: boolean,
): string | null {
  for (const text of aboveTable(blocks, at).over) {
    const day = asOfDay(text, timesIn(text, published, other), published);
    if (day !== null) return day;
  }
  return null;
}

/** Beside confirmed cases the deaths are of those. */
const CONFIRMED = /confirmed|confirmés|مؤكد/iu;
/** "Displacement" over "Families" and "Individuals": the heads say who, and what stands over the table what happened. */
const HEADS_ONLY =
  /^(?:individuals|people|persons|families|households|HHs?|IDPs|personnes|individus|ménages|familles|أفراد|الأفراد|أشخاص|أسر|الأسر|عدد الأفراد|عدد الأسر)$/iu;

/** A total with what its table adds up: the rows of the same question and day. */
export function withSums(
  claims: readonly Claim[],
  blocks: readonly Block[],
  spans: readonly Span[],
): Claim[] {
  const tableOf = ({ figure }: Claim): number => {
    let at = blockAt(spans, figure.start);
    if (blocks[at]?.kind !== 'table-row') return -1;
    while (blocks[at - 1]?.kind === 'table-row') at -= 1;
    return at;
  };
  const isPartOf = (part: Claim, total: Claim): boolean =>
    part !== total &&
    !part.figure.total &&
    part.place !== null &&
    part.topic === total.topic &&
    part.of === total.of &&
    part.figure.subject === total.figure.subject &&
    part.figure.asOf === total.figure.asOf &&
    tableOf(part) === tableOf(total);
  const totals = claims.filter((claim) => claim.figure.total && tableOf(claim) >= 0);
  const parts = new Map<Claim, Claim>();
  for (const total of totals) {
    for (const claim of claims) if (isPartOf(claim, total)) parts.set(claim, total);
  }
  return claims.flatMap((claim) => {
    if (parts.has(claim)) return [];
    const own: Part[] = [...parts].flatMap(([part, total]) =>
      total === claim ? [{ figure: part.figure, words: part.place ?? '' }] : [],
    );
    // One part alone adds nothing up.
    return own.length < 2 ? [claim] : [{ ...claim, parts: own }];
  });
}
