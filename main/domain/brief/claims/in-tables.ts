import { type Block, blockAt, type Span } from '../../document.ts';
import type { Figure } from '../../figures/types.ts';
import { type Asked, askedByHead } from './asked.ts';
import type { Claim, Part } from './claim.ts';

/** A column or a row says what it counts; else what stands over the table does. */
export function askedInTable(figure: Figure, blocks: readonly Block[], at: number): Asked | null {
  const own = figure.subject === null ? null : askedByHead(figure.subject, figure.unit);
  if (own || figure.subject !== null) return own;
  let before = at - 1;
  while (before >= 0 && blocks[before]?.kind === 'table-row') before -= 1;
  for (const back of [before, before - 1]) {
    const block = blocks[back];
    if (block && (block.kind === 'caption' || block.kind === 'heading')) {
      const asked = askedByHead(block.text, figure.unit);
      if (asked) return asked;
    }
  }
  return null;
}

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
    return own.length === 0 ? [claim] : [{ ...claim, parts: own }];
  });
}
