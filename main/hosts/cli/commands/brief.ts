import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { BriefFile, BriefRequest } from '#contract';
import { BrowserPdfPrinter } from '../../../export/browser-pdf-printer.ts';
import {
  briefOf,
  exported,
  makeBrief,
  saveBrief,
  unmarked,
} from '../../../workflows/make-brief.ts';
import { readFileAsArticle } from '../../../workflows/read-file.ts';
import { createTextReader } from '../../../workflows/read-text.ts';
import { assetsFolder } from '../../project-folders.ts';
import {
  type Command,
  type CommandInput,
  DONE,
  jsonOption,
  libraryOption,
  textOption,
  UsageError,
} from '../command.ts';
import { answer } from '../output.ts';
import { articleId, unwrap, withLibrary } from '../session.ts';

const FORMATS: Readonly<Record<string, BriefRequest['format']>> = {
  '.pdf': 'pdf',
  '.md': 'markdown',
  '.html': 'html',
};

export const command: Command = {
  name: 'brief',
  usage: 'FILE…|ID… --out F.pdf|.md|.html [--title T] [--marking M] [--library DIR] [--json]',
  summary: 'Makes a brief: summary, passages with notes, entities, the articles and their sources.',
  options: {
    out: { type: 'string' },
    title: { type: 'string' },
    marking: { type: 'string' },
    paper: { type: 'string' },
    ...libraryOption,
    ...jsonOption,
  },
  run: async (input) => {
    if (input.positionals.length === 0) throw new UsageError('Say which files or articles.');
    const out = textOption(input, 'out');
    if (!out) throw new UsageError('Say where to with --out FILE.pdf, .md or .html.');
    const format = FORMATS[extname(out).toLowerCase()];
    if (!format) throw new UsageError(`--out ends in .pdf, .md or .html; “${out}” does not.`);
    const request: BriefRequest = {
      articles: [...input.positionals],
      title: textOption(input, 'title') ?? '',
      marking: textOption(input, 'marking') ?? null,
      format,
      paper: paperOption(input),
      sentences: 5,
      include: { summary: true, passages: true, entities: true, fullText: true },
      date: null,
    };
    const file = input.positionals.every((given) => existsSync(given))
      ? await briefFromFiles(request)
      : await withLibrary(input, async (library) =>
          unwrap(
            await makeBrief(library.workspace, {
              ...request,
              articles: request.articles.map((given) => articleId(library, given)),
            }),
          ),
        );
    unwrap(await saveBrief(out, file));
    const { pages, bytes } = file;
    const size = pages === null ? '' : `${pages} pages, `;
    await answer(input, { out, pages, bytes: bytes.length }, [
      `${out}: ${size}${bytes.length} bytes`,
    ]);
    return DONE;
  },
};

async function briefFromFiles(request: BriefRequest): Promise<BriefFile> {
  const read = createTextReader(assetsFolder());
  const materials = await Promise.all(
    request.articles.map(async (path) => {
      const article = unwrap(await readFileAsArticle(path));
      const context = { published: article.source.published, language: article.language };
      return unmarked(article, read(article.text, context), request.sentences);
    }),
  );
  const printer = new BrowserPdfPrinter();
  try {
    return unwrap(await exported(briefOf(materials, request), request, printer));
  } finally {
    await printer.close();
  }
}

function paperOption(input: CommandInput): BriefRequest['paper'] {
  const given = textOption(input, 'paper') ?? 'A4';
  if (given === 'A4' || given === 'Letter') return given;
  throw new UsageError(`--paper takes A4 or Letter, not “${given}”.`);
}
