import type { Handlers } from '#contract';
import type { figureRequests } from '#contract/figures.ts';
import { ok } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { correctFigure, mergeFigures } from './correct-figure.ts';
import { exportClaims } from './export-claims.ts';
import { openClaims, questionAt } from './open-claims.ts';
import { openLedger, readFiguresOf } from './read-figures.ts';

export function figureHandlers(workspace: Workspace): Pick<Handlers, keyof typeof figureRequests> {
  return {
    'figures.article': ({ article }) => readFiguresOf(workspace, article),
    'figures.ledger': (request) => ok(openLedger(workspace, request)),
    'figures.claims': async (request) => ok(await openClaims(workspace, request)),
    'figures.exportClaims': (request) => exportClaims(workspace, request),
    'figures.questionAt': async (request) => ok(await questionAt(workspace, request)),
    'figures.correct': (request) => correctFigure(workspace, request),
    'figures.merge': (request) => mergeFigures(workspace, request),
  };
}
