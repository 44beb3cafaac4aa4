import type { Handlers } from '#contract';
import type { briefRequests } from '#contract/briefs.ts';
import { ok } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { listTemplates, removeTemplate, saveTemplate } from './brief-templates.ts';
import { compareWord, takeWord } from './bring-back.ts';
import { copyForPartner } from './copy-for-partner.ts';
import {
  createBrief,
  duplicateBrief,
  keepBrief,
  listBriefs,
  openBrief,
  removeBriefs,
} from './keep-brief.ts';
import { makeBrief, previewBrief, reviewBrief } from './make-brief.ts';
import { offerMaterial } from './offer-material.ts';
import { listSeries, saveSeries } from './report-series.ts';
import { verifyInLibrary } from './verify-draft.ts';

export function briefHandlers(workspace: Workspace): Pick<Handlers, keyof typeof briefRequests> {
  return {
    'briefs.export': (request) => makeBrief(workspace, request),
    'briefs.check': (request) => reviewBrief(workspace, request),
    'briefs.preview': (request) => previewBrief(workspace, request),
    'briefs.verify': (request) => verifyInLibrary(workspace, request),
    'briefs.templates': () => ok(listTemplates(workspace)),
    'briefs.series': () => ok(listSeries(workspace)),
    'briefs.saveSeries': (request) => saveSeries(workspace, request),
    'briefs.list': (request) => ok(listBriefs(workspace, request)),
    'briefs.create': (request) => createBrief(workspace, request),
    'briefs.open': ({ id }) => openBrief(workspace, id),
    'briefs.save': (request) => keepBrief(workspace, request),
    'briefs.partnerCopy': (request) => copyForPartner(workspace, request),
    'briefs.remove': ({ ids }) => removeBriefs(workspace, ids),
    'briefs.material': (request) => offerMaterial(workspace, request),
    'briefs.duplicate': (request) => duplicateBrief(workspace, request),
    'briefs.compareWord': (request) => compareWord(workspace, request),
    'briefs.takeWord': (request) => takeWord(workspace, request),
    'briefs.saveTemplate': ({ body, name }) => saveTemplate(workspace, body, name),
    'briefs.removeTemplate': ({ id }) => removeTemplate(workspace, id),
  };
}
