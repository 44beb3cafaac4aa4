import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleSummary } from '#domain/article.ts';
import type { Issue } from '#domain/series/issue-of.ts';
import type { IssueRow } from '#domain/series/issue-rows.ts';
import { markingLabel } from '../../components/marking-label.ts';
import { count, shortDate } from '../../components/wording.ts';

/** One article of the library's list, or the newest issue of a series with the others beside each other. */
export function articleRow(
  { article, issues }: IssueRow<ArticleSummary>,
  current: string | null,
  open: (id: string) => void,
): TemplateResult {
  const {
    id,
    title,
    publisher,
    published,
    words,
    annotations,
    read,
    marking,
    watchHits = 0,
  } = article;
  return html`
    <li class="row ${read ? '' : 'unread'}">
      <button class="open" aria-current=${id === current ? 'true' : 'false'} @click=${() => open(id)}>
        <span class="title" dir="auto">${title}${unread(article)}</span>
        <span class="facts">
          ${publisher ? html`<span><bdi>${publisher}</bdi></span>` : nothing}
          ${published ? html`<span>${shortDate(published)}</span>` : nothing}
          <span>${count(words, 'word')}</span>
          ${annotations > 0 ? html`<span>${count(annotations, 'note')}</span>` : nothing}
          ${markingLabel(marking)}
          ${watchHits > 0 ? html`<span class="watched">${watchHits} watched</span>` : nothing}
        </span>
      </button>
      ${issues.length === 0 ? nothing : html`<div class="issues" role="group" aria-label="Issues of ${title}">${issues.map((one) => issueButton(one, current, open))}</div>`}
    </li>
  `;
}

function issueButton(
  { article, issue }: { readonly article: ArticleSummary; readonly issue: Issue },
  current: string | null,
  open: (id: string) => void,
): TemplateResult {
  const { id, title, published, read, annotations } = article;
  const facts = [
    title,
    published && shortDate(published),
    annotations > 0 && count(annotations, 'note'),
  ];
  return html`<button class="issue ${read ? '' : 'unread'}" title=${facts.filter(Boolean).join(' · ')}
    aria-current=${id === current ? 'true' : 'false'} @click=${() => open(id)}>${issueName(issue)}${unread(article)}</button>`;
}

/** "No. 4", "No. 4, vol. 2", "No. 4/2031". */
function issueName({ number, volume }: Issue): string {
  if (volume === null) return `No. ${number}`;
  return volume > 999 ? `No. ${number}/${volume}` : `No. ${number}, vol. ${volume}`;
}

const unread = ({ read }: ArticleSummary) =>
  read ? nothing : html`<span class="visually-hidden"> (unread)</span>`;
