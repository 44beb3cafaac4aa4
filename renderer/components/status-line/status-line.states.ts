import './status-line.ts';
import { html } from 'lit';
import type { Job } from '#contract/events.ts';
import type { LibraryStatus } from '#contract/library.ts';
import type { States } from '../../test/stage.ts';

export const status: LibraryStatus = {
  name: 'library',
  folder: '/home/amal/.local/share/fieldbrief/library',
  host: 'electron',
  version: '1.0.0',
  encrypted: true,
  articles: 1_234,
  annotations: 1,
  blockedRequests: 0,
  lastBackup: null,
  backupProblem: null,
  damage: [],
};

export const job: Job = { id: 'j1', label: 'Reading names', done: 3, total: 12, state: 'running' };

const line =
  (status: LibraryStatus | null, jobs: readonly Job[] = []) =>
  () => ({
    drawn: html`<fb-status-line .status=${status} .jobs=${jobs} key="?"></fb-status-line>`,
  });

export const states: States = {
  'nothing known yet': line(null),
  'no backup yet': line(status),
  'with a backup': line({ ...status, lastBackup: '2026-03-01T10:00:00.000Z' }),
  'a backup failed': line({
    ...status,
    lastBackup: '2026-03-01T10:00:00.000Z',
    backupProblem: 'The disk is full.',
  }),
  'not encrypted': line({ ...status, encrypted: false }),
  'shown in a browser': line({ ...status, host: 'browser', blockedRequests: null }),
  'long work under way': line(status, [job, { ...job, id: 'j2', label: 'Importing' }]),
};
