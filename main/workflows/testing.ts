import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Request } from '#contract';
import type { ImportOutcome } from '#contract/articles.ts';
import type { BriefFormat } from '#contract/briefs.ts';
import type { LibraryEvent } from '#contract/events.ts';
import type { Annotation } from '#domain/annotation.ts';
import { type BriefBody, type BriefWishes, newBody } from '#domain/brief/brief.ts';
import type { Clock } from '#domain/clock.ts';
import type { Result } from '#domain/result.ts';
import { type NamedBytes, readDocument } from '../sandbox/read-document.ts';
import { createAnnotation } from './annotations/annotate-passage.ts';
import { importFile } from './articles/import-articles.ts';
import { templateOf } from './briefs/brief-templates.ts';
import { type OpenLibrary, openLibrary } from './open-library.ts';
import type { Workspace } from './workspace.ts';

/** What the workflows' tests share: a library that goes away by itself, and things to do in it. */
export interface TestLibrary extends AsyncDisposable {
  readonly library: OpenLibrary;
  /** Everything that was announced so far, by what it touched: what is told along is tested by itself. */
  readonly events: readonly LibraryEvent[];
}

/** Opens the library of a test in this folder. */
export async function openTestLibrary(folder: string, clock?: Clock): Promise<OpenLibrary> {
  return unwrapped(
    await openLibrary({
      folder,
      host: 'terminal',
      printer: {
        print: () => Promise.reject(new Error('These tests print nothing.')),
        close: () => Promise.resolve(),
      },
      assets: join(import.meta.dirname, '../../assets'),
      version: '0.0.0',
      // Within the test: a process for each library would cost more than the test.
      reader: { read: readDocument, close: () => undefined },
      ...(clock && { clock }),
    }),
  );
}

export async function temporaryLibrary(clock?: Clock): Promise<TestLibrary> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-workflows-'));
  const library = await openTestLibrary(folder, clock);
  const events: LibraryEvent[] = [];
  library.listen((event) => {
    if (event.type !== 'facts-changed') events.push(touched(event));
  });
  return {
    library,
    events,
    async [Symbol.asyncDispose]() {
      await library.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function touched(event: LibraryEvent): LibraryEvent {
  switch (event.type) {
    case 'articles-changed':
    case 'triage-changed':
      return { type: event.type, ids: event.ids };
    case 'annotations-changed':
      return { type: event.type, article: event.article };
    case 'settings-changed':
      return { type: event.type };
    default:
      return event;
  }
}

export function unwrapped<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.error.code}: ${result.error.message}`);
}

export const utf8 = (text: string) => new TextEncoder().encode(text);

/** An annotation without what each library says for itself: whether another one made it. */
export const asAllSeeIt = ({ foreign: _, replies, ...annotation }: Annotation) => ({
  ...annotation,
  ...(replies && { replies: replies.map(({ foreign: __, ...reply }) => reply) }),
});

/** Marks the first passage that reads `quote`. */
export function mark(
  { workspace }: OpenLibrary,
  article: string,
  quote: string,
  rest: Partial<Request<'annotations.create'>> = {},
): Annotation {
  const start = workspace.store.articles.get(article)?.text.indexOf(quote) ?? -1;
  const made = createAnnotation(workspace, {
    article,
    start,
    end: start + quote.length,
    color: 'yellow',
    style: 'solid',
    motivation: 'highlighting',
    note: '',
    tags: [],
    ...rest,
  });
  return unwrapped(made);
}

/** Imports a file that holds one article, or none. */
export async function importOne(workspace: Workspace, file: NamedBytes): Promise<ImportOutcome> {
  const [outcome, ...others] = await importFile(workspace, file);
  if (!outcome || others.length > 0) throw new Error('Not one outcome');
  return outcome;
}

/** A new brief after a template of this library. */
export const newBrief = (
  workspace: Workspace,
  template: string,
  wishes: BriefWishes = {},
): BriefBody => newBody(unwrapped(templateOf(workspace, template)), wishes);

/** A brief's file as somebody asks for it who changes only what they care about. */
export const briefRequest = (
  workspace: Workspace,
  articles: readonly string[],
  {
    template = 'reading-digest',
    format = 'markdown',
    ...wishes
  }: BriefWishes & { template?: string; format?: BriefFormat } = {},
): Request<'briefs.export'> => ({
  body: newBrief(workspace, template, { articles, ...wishes }),
  format,
  paper: 'A4',
  notes: false,
});
