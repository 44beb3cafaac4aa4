import type { Span } from '../../document.ts';
import type { EntityAnalysis, EntityType } from '../types.ts';

/** A mention with the name that its entity goes by. */
export interface NamedMention extends Span {
  readonly type: EntityType;
  readonly name: string;
  readonly confidence: number;
}

/** What a rule does to one mention; null where there was none, or is none any more. */
export interface MentionChange {
  readonly before: NamedMention | null;
  readonly after: NamedMention | null;
}

/** The mentions that differ between two analyses of one text, by start; overlapping ones are paired. */
export function mentionChanges(before: EntityAnalysis, after: EntityAnalysis): MentionChange[] {
  const was = named(before);
  const is = named(after);
  const isIn = among(was);
  const isKept = among(is);
  const left = is.filter((mention) => !isIn(mention));
  const changes: MentionChange[] = [];
  let next = 0;
  for (const mention of was.filter((one) => !isKept(one))) {
    for (; (left[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.start; next += 1) {
      changes.push({ before: null, after: left[next] ?? null });
    }
    const over = left[next];
    const meets = over !== undefined && over.start < mention.end;
    changes.push({ before: mention, after: meets ? over : null });
    if (meets) next += 1;
  }
  return [...changes, ...left.slice(next).map((made) => ({ before: null, after: made }))];
}

function named({ mentions, entities }: EntityAnalysis): NamedMention[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return mentions.map(({ start, end, type, entity, confidence }) => {
    return { start, end, type, name: names.get(entity) ?? '', confidence };
  });
}

/** Whether one of the mentions is the same. */
function among(mentions: readonly NamedMention[]): (mention: NamedMention) => boolean {
  const byStart = Map.groupBy(mentions, ({ start }) => start);
  return (mention) => byStart.get(mention.start)?.some((other) => isSame(mention, other)) ?? false;
}

const isSame = (one: NamedMention, other: NamedMention): boolean =>
  one.end === other.end &&
  one.type === other.type &&
  one.name === other.name &&
  one.confidence === other.confidence;
