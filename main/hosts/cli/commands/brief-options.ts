import { extname } from 'node:path';
import type { Request } from '#contract';
import { BRIEF_FORMATS, type BriefFormat } from '#contract/briefs.ts';
import {
  type BriefBody,
  type BriefWishes,
  NOTHING_PRINTED,
  newBody,
  type PrintedParts,
} from '#domain/brief/brief.ts';
import { BRIEF_TONGUES, type BriefTongue } from '#domain/brief/labels.ts';
import type { BriefTemplate } from '#domain/brief/template.ts';
import { keysOf } from '#domain/keys-of.ts';
import type { Result } from '#domain/result.ts';
import { templateFile, templateOf } from '../../../workflows/briefs/brief-templates.ts';
import type { OpenWorkspace } from '../../../workflows/open-workspace.ts';
import { type CommandInput, countOption, textOption, ValueError } from '../command.ts';
import { articleId, unwrap } from '../session.ts';

/** A new brief of articles of a library, as the command wishes it. */
export const newBodyIn = (
  library: OpenWorkspace,
  input: CommandInput,
  wishes: BriefWishes = {},
): BriefBody =>
  newBody(
    templateGiven(input, (id) => templateOf(library.workspace, id)),
    {
      ...wishesOf(input),
      articles: input.positionals.map((given) => articleId(library, given)),
      ...wishes,
    },
  );

/** The template that the command names: by the path of its file, else by its id, which `find` looks up. */
export function templateGiven(
  input: CommandInput,
  find: (id: string) => Result<BriefTemplate>,
): BriefTemplate {
  const given = textOption(input, 'template') ?? 'reading-digest';
  return unwrap(given.endsWith('.json') ? templateFile(given) : find(given));
}

/** What the command says of a new brief. */
export const wishesOf = (input: CommandInput): BriefWishes => ({
  title: textOption(input, 'title') ?? '',
  marking: textOption(input, 'marking') ?? '',
  date: dateOption(input),
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
  ...(input.values['accepted-notes'] === true && { acceptedOnly: true }),
  tellsCut: input.values['tell-withheld'] === true,
  without: input.values['full-text'] === true ? [] : ['articles'],
});

const FORMATS: Readonly<Record<string, BriefFormat>> = {
  '.pdf': 'pdf',
  '.md': 'markdown',
  '.html': 'html',
  '.docx': 'docx',
  '.json': 'json',
  '.ris': 'ris',
  '.bib': 'bibtex',
};

export function formatOption(input: CommandInput): BriefFormat {
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

export function paperOption(input: CommandInput): Request<'briefs.export'>['paper'] {
  const given = textOption(input, 'paper') ?? 'A4';
  if (given === 'A4' || given === 'Letter') return given;
  throw new ValueError(`--paper takes A4 or Letter, not “${given}”.`);
}
