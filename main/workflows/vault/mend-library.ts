import type { Request } from '#contract';
import type { VaultBackup } from '#contract/vault.ts';
import type { Clock } from '#domain/clock.ts';
import { ok, type Result } from '#domain/result.ts';
import {
  backupChoices,
  goBack,
  goOnWithLog,
  goOnWithoutLog,
  salvageLibrary,
} from '../../store/vault/ways-out.ts';
import { failureOf } from './told.ts';
import type { OpenedKey } from './unlock-library.ts';

/** The copies that a person may go back to. */
export function choicesOf(
  folder: string,
  opened: OpenedKey | null,
): Result<readonly VaultBackup[]> {
  return toldNow(folder, () => backupChoices(opened?.folder ?? folder, opened?.key ?? null));
}

/** Does what a person chose for a library that can't be read; gives a sentence about it. */
export function takeWayOut(
  folder: string,
  opened: OpenedKey | null,
  way: Request<'vault.mend'>,
  now: Clock,
): Result<string> {
  const place = opened?.folder ?? folder;
  const key = opened?.key ?? null;
  return toldNow(folder, () => {
    switch (way.way) {
      case 'restore':
        return `The library is as it was in that backup. ${kept(goBack(place, key, way.made, now()))}`;
      case 'go-on':
        goOnWithLog(place, now());
        return 'The library is open without the changes that were missing.';
      case 'set-log-aside':
        return `The library is open as it was closed. ${kept(goOnWithoutLog(place, now()))}`;
      case 'salvage': {
        const { articles, annotations, torn, aside } = salvageLibrary(place, key, now());
        const read = `${articles} articles and ${annotations} notes could be read.`;
        const lost = torn.length === 0 ? '' : ` Something is missing from: ${torn.join(', ')}.`;
        return `${read}${lost} ${kept(aside)}`;
      }
    }
  });
}

const kept = (aside: string | null): string =>
  aside === null ? '' : `What was there before lies in ${aside}.`;

/** The same as `told` for work that is done at once. */
function toldNow<T>(folder: string, work: () => T): Result<T> {
  try {
    return ok(work());
  } catch (error) {
    return failureOf(error, folder);
  }
}
