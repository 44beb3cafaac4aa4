import type { Request } from '#contract';
import type { PartnerCopy } from '#contract/briefs.ts';
import { type Brief, bodyOf } from '#domain/brief/brief.ts';
import type { BriefInput } from '#domain/brief/material.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { limitedIn, materialsOf } from './brief-material.ts';
import { asNew, openBrief } from './keep-brief.ts';
import { inputOf, limitsOf } from './make-brief.ts';

/**
 * A copy of a brief as a partner may have it: at a lower marking, without what stands above it, and without notes,
 * tags, grades, and any word of what fell out. Tells what that is, and which sentences lose their source. Without
 * `keep` nothing is written; else the copy is kept, in one undoable step, to be looked at and mended.
 */
export async function copyForPartner(
  workspace: Workspace,
  { id, marking, keep }: Request<'briefs.partnerCopy'>,
): Promise<Result<PartnerCopy>> {
  const opened = openBrief(workspace, id);
  if (!opened.ok) return opened;
  const body = bodyOf(opened.value);
  const here = body.articles.filter((one) => workspace.store.articles.get(one));
  const materials = await materialsOf(workspace, here, body.sentences);
  if (!materials.ok) return materials;
  const whole = inputOf(materials.value, { ...body, marking }, workspace.now);
  const limited = limitedIn(workspace, whole);
  if (!limited.ok) return limited;
  const told = limitsOf(limited.value);
  if (!keep) return ok({ ...told, brief: null });
  const { printed: _, tellsCut: __, ...rest } = body;
  const brief = asNew(workspace, {
    ...rest,
    title: limited.value.title,
    marking: limited.value.marking ?? '',
    articles: limited.value.articles.map(({ article }) => article.id),
    sections: withoutHeldBack(limited.value),
    metadata: limited.value.metadata ?? body.metadata,
    // A number is used once: the copy takes the next.
    report: { ...body.report, number: null },
  });
  workspace.act('Copy for a partner', [], () => workspace.store.briefs.put(brief));
  return ok({ ...told, brief });
}

/** The plan without the passages that stay back: their words must not lie in the copy either. */
function withoutHeldBack({ articles, sections }: BriefInput): Brief['sections'] {
  const withheld = new Set(articles.flatMap((one) => (one.withheld ?? []).map(({ id }) => id)));
  return sections.map((section) => ({
    ...section,
    items: section.items.filter(
      (item) => item.kind !== 'passage' || !withheld.has(item.annotation),
    ),
  }));
}
