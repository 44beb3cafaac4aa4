import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateChoice } from '#contract/briefs.ts';
import type { BriefTemplate } from '#domain/brief/template.ts';
import { fail, type Result } from '#domain/result.ts';
import { parseTemplate } from '../parse/brief-template.ts';
import type { Workspace } from './workspace.ts';

/**
 * Templates are files: those that ship in `assets/templates`, and a person's own in the library's
 * `templates` folder, where a copy under the same id stands for the one that ships.
 */
export const templateFolders = ({ assets, store }: Workspace): string[] => [store.folder, assets];

/** Every sound template by name, with what its series exported so far. */
export function listTemplates(workspace: Workspace): TemplateChoice[] {
  const found = new Map<string, BriefTemplate>();
  for (const parent of templateFolders(workspace)) {
    const folder = join(parent, 'templates');
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const read = name.endsWith('.json') ? templateFile(join(folder, name)) : null;
      if (read?.ok && !found.has(read.value.id)) found.set(read.value.id, read.value);
    }
  }
  const { reports } = workspace.store;
  return [...found.values()]
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((template) => ({
      ...template,
      reports: reports.series(template.id).map(({ number, date }) => ({ number, date })),
      next: reports.next(template.id),
    }));
}

/**
 * The template of an id; an unsound file is told with its reason.
 * @param parents the folders that hold a `templates` folder, a person's own first
 */
export function openTemplate(id: string, parents: readonly string[]): Result<BriefTemplate> {
  const path = parents
    .map((parent) => join(parent, 'templates', `${id}.json`))
    .find((candidate) => /^[a-z0-9-]+$/.test(id) && existsSync(candidate));
  return path === undefined
    ? fail('no-template', `There is no template “${id}”.`)
    : templateFile(path);
}

/** A template file anywhere on the disk. */
export function templateFile(path: string): Result<BriefTemplate> {
  try {
    return parseTemplate(readFileSync(path, 'utf8'));
  } catch (error) {
    return fail('template-unreadable', `“${path}” can't be read (${(error as Error).message}).`);
  }
}
