import { existsSync } from 'node:fs';
import type { Request } from '#contract';
import { type BriefBody, bodyOf, newBody } from '#domain/brief/brief.ts';
import { type BriefFinding, checkBrief, isAltered } from '#domain/brief/check.ts';
import { composeBrief } from '#domain/brief/compose.ts';
import type { BriefInput, BriefMaterial } from '#domain/brief/material.ts';
import { systemClock } from '#domain/clock.ts';
import type { Result } from '#domain/result.ts';
import { BrowserPdfPrinter } from '../../../export/browser-pdf-printer.ts';
import { readingFiles } from '../../../workflows/articles/read-file.ts';
import { openTemplate } from '../../../workflows/briefs/brief-templates.ts';
import {
  exported,
  inputOf,
  makeReviewedBrief,
  type ReviewedBrief,
  reviewBrief,
  reviewed,
  saveBrief,
  toldToSender,
  unmarked,
} from '../../../workflows/briefs/make-brief.ts';
import { createTextReader } from '../../../workflows/names/read-text.ts';
import type { Workspace } from '../../../workflows/workspace.ts';
import { assetsFolder } from '../../project-folders.ts';
import {
  type Command,
  type CommandInput,
  DONE,
  FAILED,
  jsonOption,
  libraryOption,
  outOption,
  textOption,
  UsageError,
} from '../command.ts';
import { answer } from '../output.ts';
import { unwrap, withLibrary } from '../session.ts';
import { formatOption, newBodyIn, paperOption, templateGiven, wishesOf } from './brief-options.ts';
import { heldBackLines } from './held-back-lines.ts';
import {
  beginSaved,
  bringBack,
  copySaved,
  duplicateSaved,
  savedBrief,
  tellSaved,
} from './saved-brief.ts';

export const command: Command = {
  name: 'brief',
  usage: `FILE…|ID… --out F.pdf|.docx|.md|.html|.json|.ris|.bib [--format F] [--template ID|F.json] [--title T] [--marking M]
    [--series NAME] [--since N] [--language en|ar|fr] [--date ISO] [--paper A4|Letter] [--full-text [--pictures]]
    [--print notes,tags,grades] [--tell-withheld] [--accepted-notes] [--check] [--saved NAME] [--library DIR] [--json]
  fieldbrief brief --saved NAME --out F | --check | --duplicate TITLE | --copy-for LABEL [--dry-run] | --from-word F.docx [--take all|N,N]
  fieldbrief brief --list`,
  summary:
    'Makes a brief after a template; --check lists what could not be defended, --since N only what is new. Articles with --saved NAME begin a brief that is kept; without them that brief is made, checked, duplicated, or brought back from Word.',
  options: {
    out: { type: 'string' },
    title: { type: 'string' },
    marking: { type: 'string' },
    paper: { type: 'string' },
    template: { type: 'string' },
    format: { type: 'string' },
    series: { type: 'string' },
    language: { type: 'string' },
    since: { type: 'string' },
    date: { type: 'string' },
    check: { type: 'boolean' },
    saved: { type: 'string' },
    'copy-for': { type: 'string' },
    'dry-run': { type: 'boolean' },
    list: { type: 'boolean' },
    duplicate: { type: 'string' },
    'from-word': { type: 'string' },
    take: { type: 'string' },
    'full-text': { type: 'boolean' },
    pictures: { type: 'boolean' },
    print: { type: 'string' },
    'tell-withheld': { type: 'boolean' },
    'accepted-notes': { type: 'boolean' },
    ...libraryOption,
    ...jsonOption,
  },
  run: async (input) => {
    const kept = await withSaved(input);
    if (kept !== null) return kept;
    const { positionals, values } = input;
    if (positionals.length === 0 && values.saved === undefined) {
      throw new UsageError('Say which files or articles.');
    }
    const isOfFiles = positionals.length > 0 && positionals.every((given) => existsSync(given));
    if (values.check) {
      return tellFindings(
        input,
        isOfFiles
          ? checkBrief(await fromFiles(input))
          : await inLibrary(input, (workspace, body) => reviewBrief(workspace, { body })),
      );
    }
    outOf(input);
    const format = { format: formatOption(input), paper: paperOption(input) };
    return tellFile(
      input,
      isOfFiles
        ? await fileOfFiles(input, format)
        : await inLibrary(input, (workspace, body) =>
            makeReviewedBrief(workspace, { body, ...format, notes: false }),
          ),
    );
  },
};

/** A brief of the library, kept there or not. */
const inLibrary = <T>(
  input: CommandInput,
  work: (workspace: Workspace, body: BriefBody) => Promise<Result<T>>,
): Promise<T> =>
  withLibrary(input, async (library) => {
    const name = textOption(input, 'saved');
    const body = name === undefined ? newBodyIn(library, input) : bodyOf(savedBrief(library, name));
    return unwrap(await work(library.workspace, body));
  });

const outOf = (input: CommandInput): string =>
  outOption(input, 'FILE.pdf, .docx, .md or another format');

/** Writes the file where it was wished, and says so. */
async function tellFile(
  input: CommandInput,
  { file, toLookAt, unwritten }: ReviewedBrief,
): Promise<number> {
  const out = outOf(input);
  unwrap(await saveBrief(out, file));
  const { pages, bytes, heldBack, hanging, uncited } = file;
  const size = pages === null ? '' : `${pages} pages, `;
  const told = {
    ...(heldBack.length > 0 && { heldBack }),
    ...(hanging.length > 0 && { hanging }),
    ...(uncited > 0 && { uncited }),
    ...(toLookAt > 0 && { toLookAt }),
    ...(unwritten.length > 0 && { unwritten }),
  };
  await answer(input, { out, pages, bytes: bytes.length, ...told }, [
    `${out}: ${size}${bytes.length} bytes`,
    ...heldBackLines(file),
    ...(uncited > 0
      ? [`Not cited, and so no sources of it: ${uncited} of the documents that were chosen.`]
      : []),
    ...unwritten.map(
      (part) => `“${part}” is empty, and so not printed. --check says what it needs.`,
    ),
    ...(toLookAt > 0
      ? [`Things to look at before it goes out: ${toLookAt}. --check lists them.`]
      : []),
  ]);
  return DONE;
}

/** What is asked of briefs that the library keeps, but for their files and their check; null where nothing is. */
async function withSaved(input: CommandInput): Promise<number | null> {
  if (input.values.list) return tellSaved(input);
  const name = textOption(input, 'saved');
  if (name === undefined) return null;
  if (input.positionals.length > 0) return beginSaved(input, name);
  const title = textOption(input, 'duplicate');
  if (title !== undefined) return duplicateSaved(input, name, title);
  const word = textOption(input, 'from-word');
  if (word !== undefined) return bringBack(input, name, word);
  const partner = textOption(input, 'copy-for');
  return partner === undefined ? null : copySaved(input, name, partner);
}

async function fromFiles(input: CommandInput): Promise<BriefInput> {
  const assets = assetsFolder();
  const body = newBody(
    templateGiven(input, (id) => openTemplate(id, [assets])),
    wishesOf(input),
  );
  if (body.report.since !== null) {
    throw new UsageError('--since needs a library: files have no earlier reports.');
  }
  const read = createTextReader(assets);
  const articles = await readingFiles((readFile) => Promise.all(input.positionals.map(readFile)));
  const materials: BriefMaterial[] = [];
  for (const found of articles) {
    const article = unwrap(found);
    const { published, publisher } = article.source;
    const context = { published, publisher, language: article.language };
    materials.push(unmarked(article, await read(article.text, context), body.sentences));
  }
  return inputOf(materials, body, systemClock);
}

async function fileOfFiles(
  input: CommandInput,
  format: Pick<Request<'briefs.export'>, 'format' | 'paper'>,
): Promise<ReviewedBrief> {
  const given = await fromFiles(input);
  const document = composeBrief(given);
  const printer = new BrowserPdfPrinter();
  try {
    const file = {
      ...unwrap(await exported(document, format, printer)),
      ...toldToSender(given, document),
    };
    return reviewed(file, checkBrief(given));
  } finally {
    await printer.close();
  }
}

/** Exit 1 when a quotation does not stand in its source: what must never go out unseen. */
async function tellFindings(input: CommandInput, findings: readonly BriefFinding[]) {
  const lines = findings.map(({ rule, where, message }) => `${where}: ${message} (${rule})`);
  await answer(input, { findings }, lines.length > 0 ? lines : ['Nothing to object to.']);
  return findings.some(isAltered) ? FAILED : DONE;
}
