/**
 * The one contract between the main side and the renderer: what may be asked, what comes back, what is
 * announced. A host carries it (IPC or HTTP) and adds nothing; `wire.ts` turns it into JSON and back.
 * The calls stand in files that are named as the features are.
 */
import * as v from 'valibot';
import { fail, type Result } from '#domain/result.ts';
import { type AnnotationResponses, annotationRequests } from './annotations.ts';
import type { Answer } from './answer.ts';
import { type ArticleResponses, articleRequests } from './articles.ts';
import { type BriefResponses, briefRequests } from './briefs.ts';
import { type DossierResponses, dossierRequests } from './dossiers.ts';
import type { LibraryEvent } from './events.ts';
import { type FigureResponses, figureRequests } from './figures.ts';
import { type FrameworkResponses, frameworkRequests } from './frameworks.ts';
import { type FreeNoteResponses, freeNoteRequests } from './free-notes.ts';
import { type GradeResponses, gradeRequests } from './grades.ts';
import { type HistoryResponses, historyRequests } from './history.ts';
import { type IdentityResponses, identityRequests } from './identity.ts';
import { type ImportResponses, importRequests } from './imports.ts';
import { type LibraryResponses, libraryRequests } from './library.ts';
import { type NameResponses, nameRequests } from './names.ts';
import { type PackResponses, packRequests } from './packs.ts';
import { type RequirementResponses, requirementRequests } from './requirements.ts';
import { type ReviewResponses, reviewRequests } from './reviews.ts';
import { type SearchResponses, searchRequests } from './search.ts';
import { type VaultResponses, vaultRequests } from './vault.ts';

/** Each call's request, checked before any handler sees it. */
export const requests = {
  ...annotationRequests,
  ...articleRequests,
  ...briefRequests,
  ...dossierRequests,
  ...figureRequests,
  ...freeNoteRequests,
  ...frameworkRequests,
  ...gradeRequests,
  ...historyRequests,
  ...identityRequests,
  ...importRequests,
  ...libraryRequests,
  ...nameRequests,
  ...packRequests,
  ...requirementRequests,
  ...reviewRequests,
  ...searchRequests,
  ...vaultRequests,
};

export type CallName = keyof typeof requests;
export type Request<Name extends CallName> = v.InferOutput<(typeof requests)[Name]>;

/** Each call's answer, as the value of a `Result`. */
export interface Responses
  extends AnnotationResponses,
    ArticleResponses,
    BriefResponses,
    DossierResponses,
    FigureResponses,
    FreeNoteResponses,
    FrameworkResponses,
    GradeResponses,
    HistoryResponses,
    IdentityResponses,
    ImportResponses,
    LibraryResponses,
    NameResponses,
    PackResponses,
    RequirementResponses,
    ReviewResponses,
    SearchResponses,
    VaultResponses {}

/** The renderer's side of every call. */
export type Client = {
  readonly [Name in CallName]: (request: Request<Name>) => Promise<Answer<Responses[Name]>>;
};

/** The main side of every call: one function each, so a missing one does not compile. */
export type Handlers = {
  readonly [Name in CallName]: (
    request: Request<Name>,
  ) => Promise<Result<Responses[Name]>> | Result<Responses[Name]>;
};

/** Those that an open library answers; what opens it answers the others. */
export type LibraryHandlers = Omit<Handlers, keyof typeof vaultRequests>;

/** What a preload script or a page gives the renderer. */
export interface Bridge {
  call(name: CallName, request: unknown): Promise<Result<unknown>>;
  /** Gives back the function that stops listening. */
  listen(listener: (event: LibraryEvent) => void): () => void;
}

/** Checks a call that came from outside and runs its handler. Never throws for a bad request. */
export async function dispatch(
  handlers: LibraryHandlers,
  name: unknown,
  request: unknown,
): Promise<Result<unknown>> {
  if (typeof name !== 'string' || !Object.hasOwn(requests, name)) {
    return fail('unknown-call', 'This version of Fieldbrief does not know that request.');
  }
  const known = name as CallName;
  const checked = v.safeParse(requests[known], request);
  if (!checked.success) {
    const where = v.getDotPath(checked.issues[0]) ?? 'the request';
    return fail(
      'invalid-request',
      `${known}: ${where} is not valid (${checked.issues[0].message}).`,
    );
  }
  // The map pairs each name with its own schema; TypeScript cannot follow that through a variable name.
  const answering = handlers as Partial<
    Record<CallName, (value: unknown) => Promise<Result<unknown>>>
  >;
  const handler = answering[known];
  return handler
    ? handler(checked.output)
    : fail('unknown-call', 'Only what opens this library answers that request.');
}

/** A client over a bridge; `ok` values are trusted because both sides are the same build. */
export function createClient(bridge: Bridge): Client {
  const call = (name: CallName) => (request: unknown) => bridge.call(name, request);
  const names = Object.keys(requests) as CallName[];
  return Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as Client;
}
