import * as v from 'valibot';
import { briefBodySchema } from '#contract/brief-body.ts';
import { type Brief, bodyOf } from '#domain/brief/brief.ts';
import { whole } from '#domain/merge/records.ts';
import type { RecordState } from '#domain/merge/types.ts';
import { fieldOf } from './fields-of.ts';
import { packKind } from './pack-kind.ts';

/** A draft of a brief. Its plan is one statement: pieces of two people's would cite each other's sources. */
export const brief = packKind({
  *held(store) {
    for (const one of store.briefs.list()) {
      const { title, marking, ...plan } = bodyOf(one);
      yield [
        one.id,
        {
          title,
          marking: marking.trim() === '' ? null : marking,
          plan: JSON.parse(JSON.stringify(plan)),
          created: one.created,
          modified: one.changed,
        },
      ];
    }
  },
  read: briefFrom,
  take: ({ store }, value) => store.briefs.put(value),
  drop: ({ store }, id) => store.briefs.remove(id),
  label: (record) => fieldOf(record, 'title') || 'Without a title',
  article: () => null,
  reach: ({ state }) => ({ with: 'all', articles: whole('brief', state)?.plan.articles ?? [] }),
});

/** Only what a window may keep too. */
function briefFrom(id: string, state: RecordState): Brief | null {
  const said = whole('brief', state);
  if (!said) return null;
  const { title, marking, plan, created, modified } = said;
  const body = v.safeParse(briefBodySchema, { ...plan, title, marking: marking ?? '' });
  return body.success ? { ...body.output, id, created, changed: modified } : null;
}
