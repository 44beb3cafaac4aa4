import { whole } from '#domain/merge/records.ts';
import type { RecordState } from '#domain/merge/types.ts';
import { parseTemplate } from '../../../parse/brief-template.ts';
import type { OwnTemplate } from '../../../store/templates/reader.ts';
import { packKind } from './pack-kind.ts';

/** A template of one's own; it goes by its id, as its series does. */
export const template = packKind({
  *held(store) {
    for (const { id, json } of store.templates.all()) yield [id, { outline: JSON.parse(json) }];
  },
  read: rowFrom,
  take: ({ store }, row) => store.templates.save(row),
  drop({ store }, id) {
    store.templates.remove(id);
  },
  label: ({ state }) => whole('template', state)?.outline.name ?? '',
  article: () => null,
  reach: () => 'library',
});

/** Only what would be taken as a file too. */
function rowFrom(id: string, state: RecordState): OwnTemplate | null {
  const said = whole('template', state);
  if (!said) return null;
  const json = JSON.stringify(said.outline);
  const read = parseTemplate(json);
  return read.ok && read.value.id === id ? { id, json } : null;
}
