import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { BRIEF_FORMATS, type BriefFile, type BriefRequest } from '#contract/briefs.ts';
import { NOTHING_PRINTED, type PrintedParts } from '#domain/brief/brief.ts';
import { type BriefFinding, checkBrief, isAltered } from '#domain/brief/check.ts';
import { composeBrief } from '#domain/brief/compose.ts';
import { BRIEF_TONGUES, type BriefTongue } from '#domain/brief/labels.ts';
import type { BriefInput } from '#domain/brief/material.ts';
import type { BriefTemplate } from '#domain/brief/template.ts';
import { systemClock } from '#domain/clock.ts';
import { keysOf } from '#domain/keys-of.ts';
import { BrowserPdfPrinter } from '../../../export/browser-pdf-printer.ts';
import { readingFiles } from '../../../workflows/articles/read-file.ts';
import { openTemplate, templateFile } from '../../../workflows/briefs/brief-templates.ts';
import {
  bodyFor,
  exported,
  inputOf,
  makeBrief,
  reviewBrief,
  saveBrief,
  unmarked,
} from '../../../workflows/briefs/make-brief.ts';
import { createTextReader } from '../../../workflows/names/read-text.ts';
import { assetsFolder } from '../../project-folders.ts';
import {
  type Command,
  type CommandInput,
  countOption,
  DONE,
  FAILED,
  jsonOption,
  libraryOption,
  outOption,
  textOption,
  UsageError,
  ValueError,
} from '../command.ts';
import { answer } from '../output.ts';
import { articleId, unwrap, withLibrary } from '../session.ts';
import { heldBackLines } from './held-back-lines.ts';
import {
  beginSaved,
  bringBack,
  checkSaved,
  copySaved,
  duplicateSaved,
  makeSaved,
  tellSaved,
} from './saved-brief.ts';

const FORMATS: Readonly<Record<string, BriefRequest['format']>> = {
  '.pdf': 'pdf',
  '.md': 'markdown',
  '.html': 'html',
  '.docx': 'docx',
  '.json': 'json',
  '.ris': 'ris',
  '.bib': 'bibtex',
};

export const command: Command = {
  name: 'brief',
  usage: `FILE…|ID… --out F.pdf|.docx|.md|.html|.json|.ris|.bib [--format F] [--template ID|F.json] [--title T] [--marking M]
    [--series NAME] [--since N] [--language en|ar|fr] [--date ISO] [--paper A4|Letter] [--full-text [--pictures]]
    [--print notes,tags,grades] [--tell-withheld] [--check] [--saved NAME] [--library DIR] [--json]
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
    ...libraryOption,
    ...jsonOption,
  },
  run: async (input) => {
    const saved = await withSaved(input);
    if (saved !== null) return saved;
    if (input.positionals.length === 0) throw new UsageError('Say which files or articles.');
    const request = requestOf(input);
    const files = input.positionals.every((given) => existsSync(given));
    if (input.values.check) {
      return tellFindings(
        input,
        files ? checkBrief(await fromFiles(request)) : await review(input, request),
      );
    }
    outOf(input);
    return tellFile(
      input,
      files ? await briefFromFiles(request) : await briefFromLibrary(input, request),
    );
  },
};

const outOf = (input: CommandInput): string =>
  outOption(input, 'FILE.pdf, .docx, .md or another format');

/** Writes the file where it was wished, and says so. */
async function tellFile(input: CommandInput, file: BriefFile): Promise<number> {
  const out = outOf(input);
  unwrap(await saveBrief(out, file));
  const { pages, bytes, heldBack, hanging } = file;
  const size = pages === null ? '' : `${pages} pages, `;
  const told = {
    ...(heldBack.length > 0 && { heldBack }),
    ...(hanging.length > 0 && { hanging }),
  };
  await answer(input, { out, pages, bytes: bytes.length, ...told }, [
    `${out}: ${size}${bytes.length} bytes`,
    ...heldBackLines(file),
  ]);
  return DONE;
}

/** What is asked of briefs that the library keeps; null where nothing is. */
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
  if (partner !== undefined) return copySaved(input, name, partner);
  if (input.values.check) return tellFindings(input, await checkSaved(input, name));
  return tellFile(
    input,
    await makeSaved(input, name, { format: formatOption(input), paper: paperOption(input) }),
  );
}

/** A template's own path is a file; everything else is an id. */
const isTemplateFile = (given: string): boolean => given.endsWith('.json');

function requestOf(input: CommandInput): BriefRequest {
  const date = dateOption(input);
  return {
    articles: [...input.positionals],
    title: textOption(input, 'title') ?? '',
    marking: textOption(input, 'marking') ?? null,
    format: formatOption(input),
    paper: paperOption(input),
    sentences: 5,
    include: {
      summary: true,
      passages: true,
      entities: true,
      fullText: input.values['full-text'] === true,
    },
    date,
    template: textOption(input, 'template') ?? 'reading-digest',
    texts: {},
    language: languageOption(input),
    report: {
      series: textOption(input, 'series') ?? null,
      number: null,
      period: null,
      next: null,
      since: countOption(input, 'since', 1) ?? null,
    },
    printed: printedOption(input),
    pictures: input.values.pictures === true,
    tellsCut: input.values['tell-withheld'] === true,
  };
}

const review = (input: CommandInput, request: BriefRequest) =>
  withLibrary(input, async (library) => {
    const articles = request.articles.map((given) => articleId(library, given));
    return unwrap(
      await reviewBrief(library.workspace, { ...request, articles }, ownTemplate(request)),
    );
  });

const briefFromLibrary = (input: CommandInput, request: BriefRequest) =>
  withLibrary(input, async (library) => {
    const articles = request.articles.map((given) => articleId(library, given));
    return unwrap(
      await makeBrief(library.workspace, { ...request, articles }, ownTemplate(request)),
    );
  });

/** Undefined: the template is one of the library or of those that ship. */
const ownTemplate = ({ template }: BriefRequest) =>
  isTemplateFile(template) ? templateFile(template) : undefined;

async function fromFiles(request: BriefRequest): Promise<BriefInput> {
  if (request.report.since !== null) {
    throw new UsageError('--since needs a library: files have no earlier reports.');
  }
  const assets = assetsFolder();
  const template: BriefTemplate = unwrap(
    ownTemplate(request) ?? openTemplate(request.template, [assets]),
  );
  const read = createTextReader(assets);
  const articles = await readingFiles((readFile) => Promise.all(request.articles.map(readFile)));
  const materials = articles.map((found) => {
    const article = unwrap(found);
    const { published, publisher } = article.source;
    const context = { published, publisher, language: article.language };
    return unmarked(article, read(article.text, context), request.sentences);
  });
  return inputOf(materials, bodyFor(request, template), systemClock);
}

async function briefFromFiles(request: BriefRequest): Promise<BriefFile> {
  const document = composeBrief(await fromFiles(request));
  const printer = new BrowserPdfPrinter();
  try {
    const file = unwrap(await exported(document, request, printer));
    return { ...file, heldBack: [], hanging: [] };
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

function formatOption(input: CommandInput): BriefRequest['format'] {
  const named = textOption(input, 'format');
  const known = BRIEF_FORMATS.find((format) => format === named);
  if (known) return known;
  if (named !== undefined) {
    throw new ValueError(`--format takes ${BRIEF_FORMATS.join(', ')}, not “${named}”.`);
  }
  const out = textOption(input, 'out') ?? 'brief.pdf';
  if (/\.csl\.json$/i.test(out)) return 'csl-json';
  const format = FORMATS[extname(out).toLowerCase()];
  if (!format)
    throw new ValueError(`--out ends in ${Object.keys(FORMATS).join(', ')}; “${out}” does not.`);
  return format;
}

/** A brief bears a day: of a time the day that it states, in whatever zone it states it. */
function dateOption(input: CommandInput): string | null {
  const given = textOption(input, 'date');
  if (given === undefined) return null;
  const [, day, time] = ISO_TIME.exec(given) ?? [];
  // A day that no calendar has, such as 31 February, is counted on by `Date`.
  const isDay = day !== undefined && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  if (!isDay || Number.isNaN(Date.parse(`${day}T${time ?? '00:00'}`))) {
    throw new ValueError(
      `--date takes a day such as 2031-03-06, or a time such as 2031-03-06T14:30:00Z, not “${given}”.`,
    );
  }
  return day;
}

const ISO_TIME =
  /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?:Z|[+-]\d{2}:?\d{2})?)?$/;

function printedOption(input: CommandInput): PrintedParts {
  const given = (textOption(input, 'print') ?? '').split(',').filter((part) => part !== '');
  const known = keysOf(NOTHING_PRINTED);
  const wrong = given.find((part) => !known.some((name) => name === part));
  if (wrong !== undefined) {
    throw new ValueError(`--print takes ${known.join(', ')}, between commas, not “${wrong}”.`);
  }
  return {
    notes: given.includes('notes'),
    tags: given.includes('tags'),
    grades: given.includes('grades'),
  };
}

function languageOption(input: CommandInput): BriefTongue | null {
  const given = textOption(input, 'language');
  if (given === undefined) return null;
  const known = BRIEF_TONGUES.find((tongue) => tongue === given);
  if (known) return known;
  throw new ValueError(`--language takes ${BRIEF_TONGUES.join(', ')}, not “${given}”.`);
}

function paperOption(input: CommandInput): BriefRequest['paper'] {
  const given = textOption(input, 'paper') ?? 'A4';
  if (given === 'A4' || given === 'Letter') return given;
  throw new ValueError(`--paper takes A4 or Letter, not “${given}”.`);
}
