import type { Handlers } from '#contract';
import type { identityRequests } from '#contract/identity.ts';
import { ok } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { forgetPerson, knownPeople, namePerson } from './known-people.ts';
import { ownIdentity } from './own-identity.ts';

export function identityHandlers(
  workspace: Workspace,
): Pick<Handlers, keyof typeof identityRequests> {
  return {
    'identity.own': () => ok(ownIdentity(workspace)),
    'identity.people': () => ok(knownPeople(workspace)),
    'identity.name': ({ key, name }) => namePerson(workspace, key, name),
    'identity.forget': ({ key }) => forgetPerson(workspace, key),
  };
}
