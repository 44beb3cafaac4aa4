import type { Handlers } from '#contract';
import type { frameworkRequests } from '#contract/frameworks.ts';
import { ok } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { loadFramework, removeFramework } from './keep-frameworks.ts';

export function frameworkHandlers(
  workspace: Workspace,
): Pick<Handlers, keyof typeof frameworkRequests> {
  return {
    'frameworks.list': () => ok(workspace.store.frameworks.list()),
    'frameworks.load': (request) => loadFramework(workspace, request),
    'frameworks.remove': (request) => removeFramework(workspace, request),
  };
}
