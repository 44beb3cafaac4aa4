/**
 * Rooms of `main` whose tests share the modules of a worker, which loads each of them once instead of once a file (a third of
 * the time of the whole). What a test leaves behind there meets the next one: `architecture.test.ts` holds that none
 * touches its process, its clock or its modules, unless it stands in `ALONE`.
 */
export const SHARING_ROOMS = [
  'contract',
  'domain',
  'export',
  'intake',
  'parse',
  'workflows',
] as const;

/** Tests of those rooms that change their process, their clock or a module, each in a world of its own. */
export const ALONE = [
  'main/domain/language/statistics.test.ts',
  'main/export/browser-pdf-printer.test.ts',
  'main/workflows/full-disk.test.ts',
  'main/workflows/library/backup-keeper.test.ts',
  'main/workflows/library/check-keeper.test.ts',
  'main/workflows/library/keep-drafts.test.ts',
  'main/workflows/names/correct-entity.test.ts',
  'main/workflows/search/renew-index.test.ts',
  'main/workflows/vault/door.test.ts',
] as const;
