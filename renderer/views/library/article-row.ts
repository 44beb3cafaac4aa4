import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleSummary } from '#domain/article.ts';
import { localDay } from '#domain/clock.ts';
import type { Issue } from '#domain/series/issue-of.ts';
import type { IssueRow } from '#domain/series/issue-rows.ts';
import { isOverdue, isWaiting, STATE_NAMES, type TriageState } from '#domain/triage.ts';
import { markingLabel } from '../../components/marking-label.ts';
import { count, shortDate } from '../../components/wording.ts';

/** So many dossiers have room in a row. */
const NAMED = 3;

/** The states that a row names; new and read are told by its weight. */
const SHOWN: ReadonlySet<TriageState> = new Set(['updated', 'used', 'aside']);

/** What a row knows of the list, and what it does there. */
export interface RowHands {
  /** The index of its line in the list. */
  readonly index: number;
  /** Its place under its heading, from 1; and how many rows stand there, drawn or not. */
  readonly place: number;
  readonly rows: number;
  /** CSS pixels from where its group begins. */
  readonly top: number;
  /** The id of the open article. */
  readonly current: string | null;
  isChosen(id: string): boolean;
  /** The names of the dossiers that it lies in. */
  dossiersOf(article: ArticleSummary): readonly string[];
  click(id: string, event: MouseEvent): void;
  menu(id: string, event: MouseEvent): void;
}

/** One article of the library's list, or the newest issue of a series with the others beside each other. */
export function articleRow(
  { article, issues }: IssueRow<ArticleSummary>,
  { index, place, rows, top, current, isChosen, dossiersOf, click, menu }: RowHands,
): TemplateResult {
  const {
    id,
    title,
    publisher,
    published,
    words,
    annotations,
    state,
    starred,
    due,
    owner,
    marking,
    watchHits = 0,
  } = article;
  return html`
    <li class="row ${state} ${isWaiting(article) ? 'unread' : ''} ${isChosen(id) ? 'chosen' : ''}" data-row=${index} .style=${`top: ${top}px`} aria-posinset=${place} aria-setsize=${rows}>
      <button class="open" draggable="true" data-id=${id} aria-current=${id === current ? 'true' : 'false'} @click=${(event: MouseEvent) => click(id, event)}>
        <span class="title" dir="auto">${title}${unread(article)}${isChosen(id) ? hidden('chosen') : nothing}</span>
        <span class="facts">
          ${SHOWN.has(state) ? html`<span class="state-name">${STATE_NAMES[state]}</span>` : nothing}
          ${starred ? html`<span class="star">★${hidden('starred')}</span>` : nothing}
          ${due ? dueWords(article, due) : nothing}
          ${owner ? html`<span>for <bdi>${owner}</bdi></span>` : nothing}
          ${publisher ? html`<span><bdi>${publisher}</bdi></span>` : nothing}
          ${published ? html`<span>${shortDate(published)}</span>` : nothing}
          <span>${count(words, 'word')}</span>
          ${annotations > 0 ? html`<span>${count(annotations, 'note')}</span>` : nothing}
          ${dossierNames(dossiersOf(article))}
          ${markingLabel(marking)}
          ${watchHits > 0 ? html`<span class="watched">${watchHits} watched</span>` : nothing}
        </span>
      </button>
      <button class="quiet more" aria-haspopup="menu" title="What to do with it" aria-label="What to do with ${title}" @click=${(event: MouseEvent) => menu(id, event)}>⋯</button>
      ${issues.length === 0 ? nothing : html`<div class="issues" role="group" aria-label="Issues of ${title}">${issues.map((one) => issueButton(one, { current, isChosen, click }))}</div>`}
    </li>
  `;
}

/** In one line, with how many more there are; all of them where the mouse stays. */
const dossierNames = (names: readonly string[]): TemplateResult | typeof nothing =>
  names.length === 0
    ? nothing
    : html`<span class="dossiers" title=${names.join(', ')}>${names.slice(0, NAMED).map((name) => html`<bdi class="dossier">${name}</bdi>`)}${
        names.length > NAMED
          ? html`<span aria-hidden="true">+${names.length - NAMED}</span>${hidden(`and ${names.slice(NAMED).join(', ')}`)}`
          : nothing
      }</span>`;

const dueWords = (article: ArticleSummary, due: string): TemplateResult =>
  isOverdue(article, localDay(new Date().toISOString()))
    ? html`<span class="late">overdue<span class="since"> since ${shortDate(due)}</span></span>`
    : html`<span>due ${shortDate(due)}</span>`;

function issueButton(
  { article, issue }: { readonly article: ArticleSummary; readonly issue: Issue },
  { current, isChosen, click }: Pick<RowHands, 'current' | 'isChosen' | 'click'>,
): TemplateResult {
  const { id, title, published, annotations } = article;
  const facts = [
    title,
    published && shortDate(published),
    annotations > 0 && count(annotations, 'note'),
  ];
  return html`<button class="issue ${isWaiting(article) ? 'unread' : ''} ${isChosen(id) ? 'chosen' : ''}" data-id=${id} title=${facts.filter(Boolean).join(' · ')}
    aria-current=${id === current ? 'true' : 'false'} @click=${(event: MouseEvent) => click(id, event)}>${issueName(issue)}${unread(article)}</button>`;
}

/** "No. 4", "No. 4, vol. 2", "No. 4/2031". */
function issueName({ number, volume }: Issue): string {
  if (volume === null) return `No. ${number}`;
  return volume > 999 ? `No. ${number}/${volume}` : `No. ${number}, vol. ${volume}`;
}

const hidden = (words: string) => html`<span class="visually-hidden"> (${words})</span>`;
const unread = (article: ArticleSummary) => (isWaiting(article) ? hidden('unread') : nothing);
