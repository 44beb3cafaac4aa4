import './gate.ts';
import { html } from 'lit';
import type { VaultState } from '#contract/vault.ts';
import type { States } from '../../test/stage.ts';

export const vault: VaultState = {
  kind: 'locked',
  name: 'library',
  folder: '/home/amal/.local/share/fieldbrief/library',
  encrypted: true,
};

const gate =
  (state: VaultState, rest: { busy?: boolean; problem?: string; key?: string } = {}) =>
  () => ({
    drawn: html`<fb-gate .vault=${state} .busy=${rest.busy ?? false} .problem=${rest.problem ?? null} .recoveryKey=${rest.key ?? null}></fb-gate>`,
  });

export const states: States = {
  locked: gate(vault),
  'being opened': gate(vault, { busy: true }),
  'a wrong passphrase': gate(vault, { problem: 'That is not the passphrase of the library.' }),
  'a new library': gate({ ...vault, kind: 'new', encrypted: false }),
  'its recovery key': gate(vault, { key: 'MR9D-5MCP-DVA3-R701-S3R6-G8AK-KVG7-RMWN-Z5M1' }),
  'its keys destroyed': gate({ ...vault, kind: 'destroyed' }),
};
