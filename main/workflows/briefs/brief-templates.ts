import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TemplateChoice } from '#contract/briefs.ts';
import type { BriefBody } from '#domain/brief/brief.ts';
import type { BriefTemplate, TemplateHead } from '#domain/brief/template.ts';
import { messageOf } from '#domain/message-of.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { writeFileSafely } from '../../export/write-file.ts';
import { parseTemplate } from '../../parse/brief-template.ts';
import type { Workspace } from '../workspace.ts';

/**
 * Templates that ship are files in `assets/templates`. A person's own are files in the library's `templates` folder,
 * or lie within the library where that is encrypted; one under the same id stands for the one that ships.
 */
const ownFolder = ({ store }: Workspace): string => join(store.folder, 'templates');
const shippedFolder = (assets: string): string => join(assets, 'templates');

/** Every sound template by name. */
export function listTemplates(workspace: Workspace): TemplateChoice[] {
  const own = workspace.store.isEncrypted
    ? workspace.store.templates.all().map(({ json }) => parseTemplate(json))
    : templatesIn(ownFolder(workspace));
  const found = new Map<string, TemplateChoice>();
  const keep = (read: Result<BriefTemplate>, isOwn: boolean) => {
    if (read.ok && !found.has(read.value.id)) found.set(read.value.id, { ...read.value, isOwn });
  };
  for (const read of own) keep(read, true);
  for (const read of templatesIn(shippedFolder(workspace.assets))) keep(read, false);
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function templatesIn(folder: string): Result<BriefTemplate>[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => templateFile(join(folder, name)));
}

/** The template of an id, a person's own first. */
export function templateOf(workspace: Workspace, id: string): Result<BriefTemplate> {
  const { store, assets } = workspace;
  if (!store.isEncrypted) return openTemplate(id, [store.folder, assets]);
  const own = store.templates.all().find((template) => template.id === id);
  return own ? parseTemplate(own.json) : openTemplate(id, [assets]);
}

/** Keeps the outline of a brief as a person's own template; the same name replaces the one before. */
export async function saveTemplate(
  workspace: Workspace,
  { template, sections }: Pick<BriefBody, 'template' | 'sections'>,
  name: string,
): Promise<Result<TemplateChoice>> {
  const outline: BriefTemplate = {
    ...template,
    id: templateId(name, template),
    name,
    sections: sections.map(({ id, title, content, tags }) => ({
      id,
      title,
      content,
      ...(tags && tags.length > 0 ? { tags } : {}),
    })),
  };
  const json = `${JSON.stringify({ format: 'fieldbrief-template', version: 1, ...outline }, null, 2)}\n`;
  const checked = parseTemplate(json);
  if (!checked.ok) return checked;
  if (workspace.store.isEncrypted) {
    workspace.store.templates.save({ id: outline.id, json });
    return ok({ ...checked.value, isOwn: true });
  }
  const path = ownTemplate(workspace, outline.id);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const written = await writeFileSafely(path, new TextEncoder().encode(json));
  return written.ok ? ok({ ...checked.value, isOwn: true }) : written;
}

/** Under its own name a template is replaced; under a new one it is another. */
function templateId(name: string, template: TemplateHead): string {
  if (name === template.name) return template.id;
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
  // A name in another script has no such letters: its hash names it, the same name the same file.
  return words || `own-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
}

/** Deletes a person's own template; where one ships under its id, that stands again. */
export function removeTemplate(workspace: Workspace, id: string): Result<null> {
  if (workspace.store.templates.remove(id)) return ok(null);
  const path = ownTemplate(workspace, id);
  if (!existsSync(path)) return fail('no-template', 'This template ships with the app and stays.');
  try {
    rmSync(path);
    return ok(null);
  } catch (error) {
    return fail('not-removed', `“${path}” can't be deleted (${messageOf(error)}).`);
  }
}

const ownTemplate = (workspace: Workspace, id: string): string =>
  join(ownFolder(workspace), `${id}.json`);

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
    return fail('template-unreadable', `“${path}” can't be read (${messageOf(error)}).`);
  }
}
