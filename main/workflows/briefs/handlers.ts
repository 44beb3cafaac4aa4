import type { Handlers } from '#contract';
import type { briefRequests } from '#contract/briefs.ts';
import { ok } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { listTemplates, removeTemplate, saveTemplate } from './brief-templates.ts';
import { compareWord, takeWord } from './bring-back.ts';
import {
  createBrief,
  duplicateBrief,
  exportComposed,
  keepBrief,
  listBriefs,
  openBrief,
  previewBrief,
  removeBriefs,
} from './compose-brief.ts';
import { copyForPartner } from './copy-for-partner.ts';
import { makeBrief, reviewBrief } from './make-brief.ts';
import { offerMaterial } from './offer-material.ts';
import { listSeries, saveSeries } from './report-series.ts';
import { verifyInLibrary } from './verify-draft.ts';

export function briefHandlers(workspace: Workspace): Pick<Handlers, keyof typeof briefRequests> {
  return {
    'briefs.export': (request) => makeBrief(workspace, request),
    'briefs.check': (request) => reviewBrief(workspace, request),
    'briefs.verify': (request) => verifyInLibrary(workspace, request),
    'briefs.templates': () => ok(listTemplates(workspace)),
    'briefs.series': () => ok(listSeries(workspace)),
    'briefs.saveSeries': (request) => saveSeries(workspace, request),
    'composer.list': () => ok(listBriefs(workspace)),
    'composer.create': (request) => createBrief(workspace, request),
    'composer.open': ({ id }) => openBrief(workspace, id),
    'composer.save': (request) => keepBrief(workspace, request),
    'composer.partnerCopy': (request) => copyForPartner(workspace, request),
    'composer.remove': ({ ids }) => removeBriefs(workspace, ids),
    'composer.material': (request) => offerMaterial(workspace, request),
    'composer.preview': (request) => previewBrief(workspace, request),
    'composer.export': (request) => exportComposed(workspace, request),
    'briefs.duplicate': (request) => duplicateBrief(workspace, request),
    'briefs.compareWord': (request) => compareWord(workspace, request),
    'briefs.takeWord': (request) => takeWord(workspace, request),
    'composer.saveTemplate': ({ body, name }) => saveTemplate(workspace, body, name),
    'composer.removeTemplate': ({ id }) => removeTemplate(workspace, id),
  };
}
