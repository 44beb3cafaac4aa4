import './gate.ts';
import { html } from 'lit';
import type { VaultBackup, VaultState } from '#contract/vault.ts';
import type { States } from '../../test/stage.ts';

export const vault: VaultState = {
  kind: 'locked',
  name: 'library',
  folder: '/home/amal/.local/share/fieldbrief/library',
  encrypted: true,
};

const broken: VaultState = {
  ...vault,
  kind: 'broken',
  broken: {
    problem: 'The library in /home/amal/library is damaged.',
    ways: ['salvage', 'go-on', 'set-log-aside'],
  },
};
const BACKUPS: readonly VaultBackup[] = [
  {
    made: '2026-03-02T10:00:00.000Z',
    articles: 41,
    annotations: 1,
    lastImport: '2026-03-01T09:00:00.000Z',
    lacks: [],
    only: [],
  },
  {
    made: '2026-03-01T10:00:00.000Z',
    articles: 1,
    annotations: 0,
    lastImport: null,
    lacks: ['Floods in Karsana', 'جسر مران مغلق', 'Situation Report No. 12', 'Rain'],
    only: ['An old draft'],
  },
];

const gate =
  (
    state: VaultState,
    rest: {
      busy?: boolean;
      problem?: string;
      key?: string;
      backups?: readonly VaultBackup[];
    } = {},
  ) =>
  () => ({
    drawn: html`<fb-gate .vault=${state} .busy=${rest.busy ?? false} .problem=${rest.problem ?? null} .recoveryKey=${rest.key ?? null} .backups=${rest.backups ?? null}></fb-gate>`,
  });

export const states: States = {
  locked: gate(vault),
  'locked, and an account opens it': gate({ ...vault, account: true }),
  'locked, and a key withstood its end': gate({
    ...vault,
    kept: ['/home/amal/.local/share/fieldbrief/library/backups/keys.json'],
  }),
  'being opened': gate(vault, { busy: true }),
  'a wrong passphrase': gate(vault, { problem: 'That is not the passphrase of the library.' }),
  'a new library': gate({ ...vault, kind: 'new', encrypted: false }),
  'its recovery key': gate(vault, { key: 'MR9D-5MCP-DVA3-R701-S3R6-G8AK-KVG7-RMWN-Z5M1' }),
  'broken, with backups': gate(broken, { backups: BACKUPS }),
  'broken, without any': gate(broken, { backups: [] }),
  'its keys destroyed': gate({ ...vault, kind: 'destroyed' }),
};
