import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateChoice } from '#contract/briefs.ts';
import type { BriefBody } from '#domain/brief/brief.ts';
import type { BriefTemplate, TemplateHead } from '#domain/brief/template.ts';
import { messageOf } from '#domain/message-of.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { parseTemplate } from '../../parse/brief-template.ts';
import type { Workspace } from '../workspace.ts';

/**
 * Templates that ship are files in `assets/templates`; a person's own lie in the library, where one under the same
 * id stands for the one that ships.
 */

/** Every sound template by name. */
export function listTemplates({ store, assets }: Workspace): TemplateChoice[] {
  const found = new Map<string, TemplateChoice>();
  const keep = (read: Result<BriefTemplate>, isOwn: boolean) => {
    if (read.ok && !found.has(read.value.id)) found.set(read.value.id, { ...read.value, isOwn });
  };
  for (const { json } of store.templates.all()) keep(parseTemplate(json), true);
  for (const read of templatesIn(join(assets, 'templates'))) keep(read, false);
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function templatesIn(folder: string): Result<BriefTemplate>[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => templateFile(join(folder, name)));
}

/** The template of an id: a person's own, else the one that ships. */
export function templateOf({ store, assets }: Workspace, id: string): Result<BriefTemplate> {
  const own = store.templates.get(id);
  return own ? parseTemplate(own.json) : openTemplate(id, [assets]);
}

/** Keeps the outline of a brief as a person's own template; the same name replaces the one before. One undoable step. */
export function saveTemplate(
  workspace: Workspace,
  { template, sections, acceptedOnly }: Pick<BriefBody, 'template' | 'sections' | 'acceptedOnly'>,
  name: string,
): Result<TemplateChoice> {
  const outline: BriefTemplate = {
    ...template,
    ...(acceptedOnly && { acceptedOnly }),
    id: templateId(name, template),
    name,
    sections: sections.map(({ id, title, content, tags }) => ({
      id,
      title,
      content,
      ...(tags && tags.length > 0 ? { tags } : {}),
    })),
  };
  const json = jsonOf(outline);
  const checked = parseTemplate(json);
  if (!checked.ok) return checked;
  const { store, act } = workspace;
  act('Keep a template', [], () => store.templates.save({ id: outline.id, json }));
  return ok({ ...checked.value, isOwn: true });
}

const jsonOf = (template: BriefTemplate): string =>
  JSON.stringify({ format: 'fieldbrief-template', version: 1, ...template });

/** Under its own name a template is replaced; under a new one it is another. */
function templateId(name: string, template: TemplateHead): string {
  if (name === template.name) return template.id;
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
  // A name in another script has no such letters: its hash names it, the same name the same template.
  return words || `own-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
}

/** Deletes a person's own template; where one ships under its id, that stands again. One undoable step. */
export function removeTemplate({ store, act }: Workspace, id: string): Result<null> {
  if (!store.templates.get(id)) {
    return fail('no-template', 'This template ships with the app and stays.');
  }
  act('Delete a template', [], () => {
    store.templates.remove(id);
  });
  return ok(null);
}

/**
 * Takes files into the library that lie in its `templates` folder: each template of one's own was one once, and a
 * file is how one comes from elsewhere. What is unsound stays where it is.
 */
export function adoptTemplates({ store }: Workspace): void {
  const folder = join(store.folder, 'templates');
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const path = join(folder, name);
    const read = name.endsWith('.json') ? templateFile(path) : null;
    if (!read?.ok) continue;
    store.templates.save({ id: read.value.id, json: jsonOf(read.value) });
    rmSync(path);
  }
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

/** No template is longer, in bytes. */
const LARGEST = 1024 * 1024;

/** A template file anywhere on the disk; a pipe, a device or what is far too large for one is none. */
export function templateFile(path: string): Result<BriefTemplate> {
  try {
    const file = statSync(path);
    if (!file.isFile() || file.size > LARGEST) {
      return fail('template-unreadable', `“${path}” is no file of a template.`);
    }
    return parseTemplate(readFileSync(path, 'utf8'));
  } catch (error) {
    return fail('template-unreadable', `“${path}” can't be read (${messageOf(error)}).`);
  }
}
