import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../../contract/settings.ts';
import type { Workspace } from '../workspace.ts';

/** The settings, defaults filled in; a value that this version does not know gives way to its default. */
export function readSettings({ store }: Pick<Workspace, 'store'>): Settings {
  const stored = store.settings.get();
  const known = Object.entries(settingsSchema.entries).filter(
    ([name, schema]) => Object.hasOwn(stored, name) && v.is(schema, stored[name]),
  );
  return {
    ...DEFAULT_SETTINGS,
    ...Object.fromEntries(known.map(([name]) => [name, stored[name]])),
  };
}

export function changeSettings(workspace: Workspace, change: Partial<Settings>): Settings {
  workspace.store.settings.set(change);
  workspace.announce({ type: 'settings-changed' });
  return readSettings(workspace);
}
