import { correctionFields, correctionFrom } from '#domain/merge/records.ts';
import { packKind } from './pack-kind.ts';

/** A rule about a name, in one article or everywhere. */
export const correction = packKind({
  *held(store) {
    for (const rule of store.corrections.list()) yield [rule.id, correctionFields(rule)];
  },
  read(id, state) {
    const rule = correctionFrom(state);
    return rule && { ...rule, id };
  },
  take: ({ store }, rule) => store.corrections.put(rule),
  drop: ({ store }, id) => store.corrections.remove([id]),
  label({ state }) {
    const rule = correctionFrom(state);
    return rule ? `${rule.action.kind} “${rule.anchor.quote}”` : '';
  },
  article({ state }) {
    const scope = correctionFrom(state)?.scope;
    return scope?.kind === 'article' ? scope.article : null;
  },
});
