import { readFile } from 'node:fs/promises';
import type { BriefListing } from '#contract/briefs.ts';
import { type Brief, bodyOf } from '#domain/brief/brief.ts';
import { messageOf } from '#domain/message-of.ts';
import { compareWord, takeWord } from '../../../workflows/briefs/bring-back.ts';
import { copyForPartner } from '../../../workflows/briefs/copy-for-partner.ts';
import {
  createBrief,
  duplicateBrief,
  listBriefs,
  openBrief,
} from '../../../workflows/briefs/keep-brief.ts';
import { readSettings } from '../../../workflows/library/change-settings.ts';
import type { OpenWorkspace } from '../../../workflows/open-workspace.ts';
import { CommandError, type CommandInput, DONE, textOption, ValueError } from '../command.ts';
import { answer } from '../output.ts';
import { unwrap, withLibrary } from '../session.ts';
import { newBodyIn } from './brief-options.ts';
import { heldBackLines } from './held-back-lines.ts';

/** `--list`: the briefs that the library keeps. */
export const tellSaved = (input: CommandInput) =>
  withLibrary(input, async ({ workspace }) => {
    const briefs = listBriefs(workspace);
    const lines = briefs.map(
      ({ id, title, template, articles, changed }) =>
        `${shortId(id)}  ${changed.slice(0, 10)}  ${title || '(no title)'} (${template}, ${articles} articles)`,
    );
    await answer(input, { briefs }, lines.length > 0 ? lines : ['No brief is saved here yet.']);
    return DONE;
  });

/** The one brief with this title, or whose id begins so. */
export function savedBrief({ workspace }: OpenWorkspace, given: string): Brief {
  const all = listBriefs(workspace);
  const named = (one: BriefListing) => one.title === given || shortId(one.id).startsWith(given);
  const found = all.filter(named);
  const [only, second] = found;
  if (!only) throw new CommandError(`No saved brief is called “${given}”: see brief --list.`);
  if (second) {
    const ids = found.map(({ id }) => shortId(id)).join(', ');
    throw new CommandError(
      `${found.length} saved briefs are called “${given}”: say one of ${ids}.`,
    );
  }
  return unwrap(openBrief(workspace, only.id));
}

const shortId = (id: string): string => id.replace(/^urn:uuid:/, '').slice(0, 8);

/** Articles with `--saved NAME`: a brief of them that is kept, to be worked on in the window. */
export const beginSaved = (input: CommandInput, title: string) =>
  withLibrary(input, async (library) => {
    const { workspace } = library;
    const marking = textOption(input, 'marking') ?? readSettings(workspace).marking;
    const body = newBodyIn(library, input, { title, marking });
    const brief = unwrap(createBrief(workspace, { body }));
    await answer(input, { id: brief.id, title }, [`${shortId(brief.id)}  ${title}`]);
    return DONE;
  });

/** `--saved NAME --duplicate TITLE` */
export const duplicateSaved = (input: CommandInput, given: string, title: string) =>
  withLibrary(input, async (library) => {
    const { id } = savedBrief(library, given);
    const copy = unwrap(duplicateBrief(library.workspace, { id, title }));
    await answer(input, { id: copy.id, title: copy.title }, [`${shortId(copy.id)}  ${copy.title}`]);
    return DONE;
  });

/** `--saved NAME --copy-for LABEL`: kept as a brief of its own; with `--dry-run` only what would fall out is told. */
export const copySaved = (input: CommandInput, given: string, marking: string) =>
  withLibrary(input, async (library) => {
    const { id } = savedBrief(library, given);
    const keep = input.values['dry-run'] !== true;
    const { brief, ...told } = unwrap(
      await copyForPartner(library.workspace, { id, marking, keep }),
    );
    const made = brief
      ? [`${shortId(brief.id)}  ${brief.title || '(no title)'} (${brief.marking})`]
      : [];
    await answer(input, { id: brief?.id ?? null, marking: brief?.marking ?? marking, ...told }, [
      ...made,
      ...heldBackLines(told),
    ]);
    return DONE;
  });

/** `--saved NAME --from-word FILE [--take all|N,N]`: what was changed in Word, or what of it is taken. */
export const bringBack = (input: CommandInput, given: string, path: string) =>
  withLibrary(input, async (library) => {
    const { workspace } = library;
    const { id } = savedBrief(library, given);
    const bytes = await bytesOf(path);
    const found = unwrap(await compareWord(workspace, { id, bytes }));
    const { changes, changed, remarks } = found;
    const wanted = textOption(input, 'take');
    if (wanted === undefined) {
      const lines = changes.map(({ id: number, kind, where, before, after, lostCites, refusal }) =>
        [
          `${number + 1}. ${where}: ${kind}`,
          ...(before === null ? [] : [`   - ${before}`]),
          ...(after === null || after === before ? [] : [`   + ${after}`]),
          ...lostCites.map((cite) => `   without its citation [^${cite}]`),
          ...(refusal === null ? [] : [`   ${refusal}`]),
        ].join('\n'),
      );
      const told = [...lines, ...remarks];
      await answer(input, found, told.length > 0 ? told : ['Nothing was changed in the file.']);
      return DONE;
    }
    const all = changes.filter(({ refusal }) => refusal === null).map((change) => change.id);
    const take = wanted === 'all' ? all : numbersOf(wanted, changes.length);
    const brief = unwrap(await takeWord(workspace, { id, bytes, take, changed }));
    await answer(input, { taken: take.length, brief: bodyOf(brief) }, [
      `${take.length} of ${changes.length} changes taken; brief --saved “${given}” --check looks at them again.`,
    ]);
    return DONE;
  });

/** As they are told: from 1. */
const numbersOf = (wanted: string, most: number): number[] =>
  wanted.split(',').map((one) => {
    const number = Number(one);
    if (!Number.isSafeInteger(number) || number < 1 || number > most) {
      throw new ValueError(`--take takes “all”, or numbers from 1 to ${most}, not “${one}”.`);
    }
    return number - 1;
  });

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new CommandError(`“${path}” can't be read (${messageOf(error)}).`);
  }
}
