import { html, nothing, type TemplateResult } from 'lit';
import type { SeriesChoice } from '#contract/briefs.ts';
import type { Brief } from '#domain/brief/brief.ts';
import { seriesId } from '#domain/brief/series.ts';
import { targetOf } from '../../components/field.ts';
import { inBackground } from '../../state/in-background.ts';
import type { Session } from '../../state/session.ts';

/** The series that a brief counts in: the chosen one, else the one on its title; null while there is none. */
export const seriesOfBrief = (
  { title, report }: Pick<Brief, 'title' | 'report'>,
  all: readonly SeriesChoice[],
): SeriesChoice | null => all.find(({ id }) => id === (report.series ?? seriesId(title))) ?? null;

/** Which series a numbered brief belongs to, its number there, and what holds for all reports of it. */
export function seriesFields(session: Session, brief: Brief): TemplateResult {
  const { series: store, composer } = session;
  const own = seriesOfBrief(brief, store.all);
  const { report } = brief;
  const change = (part: Partial<Brief['report']>): void =>
    inBackground(composer.change('Change a brief', () => ({ report: { ...report, ...part } })));
  return html`
    <label class="field"><span class="label">Series: the subject that its numbers count</span>
      <select name="series" @change=${(event: Event) => {
        const value = targetOf(event, HTMLSelectElement).value;
        change({ series: value === '' ? null : value, number: null, since: null });
      }}>
        <option value="" ?selected=${report.series == null}>${brief.title === '' ? 'What its articles are about' : `Its title: ${brief.title}`}</option>
        ${store.all.map(({ id, name }) => html`<option value=${id} ?selected=${id === report.series}>${name}</option>`)}
      </select></label>
    <div class="two">
      <label class="field"><span class="label">Report No.</span>
        <input type="number" min="1" max="100000" placeholder=${String(own?.nextNumber ?? 1)} .value=${String(report.number ?? '')} @change=${(
          event: Event,
        ) => {
          const value = targetOf(event, HTMLInputElement).valueAsNumber;
          change({ number: value >= 1 ? Math.round(value) : null });
        }} /></label>
      <label class="field"><span class="label">What is offered and fills in</span>
        <select name="since" @change=${(event: Event) => {
          const value = targetOf(event, HTMLSelectElement).value;
          change({
            series: own?.id ?? report.series,
            since: value === '' ? null : Number(value),
          });
        }}>
          <option value="">Everything</option>
          ${(own?.reports ?? []).map(({ number, date }) => html`<option value=${number} ?selected=${number === report.since}>New since No. ${number} (${date})</option>`)}
        </select></label>
    </div>
    ${own ? shared(session, own) : begin(session, brief)}
  `;
}

/** What stands on each report of the series. */
function shared({ series }: Session, own: SeriesChoice): TemplateResult {
  const { reports: _, nextNumber: __, ...fields } = own;
  const text = (label: string, field: 'name' | 'distribution' | 'contact', maximum: number) =>
    html`<label class="field"><span class="label">${label}</span>
      <input type="text" maxlength=${maximum} dir="auto" autocomplete="off" ?required=${field === 'name'} .value=${own[field]} @change=${(
        event: Event,
      ) => {
        const value = targetOf(event, HTMLInputElement).value.trim();
        if (field !== 'name' || value !== '')
          inBackground(series.save({ ...fields, [field]: value }));
      }} /></label>`;
  return html`
    ${text('Name of the series', 'name', 100)}
    <div class="two">
      ${text('Distribution', 'distribution', 2_000)}
      ${text('Contact', 'contact', 2_000)}
    </div>`;
}

/** A series begins with its first report, or now. */
function begin({ series, composer }: Session, { title, report }: Brief): unknown {
  if (title === '') return nothing;
  return html`<div class="actions"><button type="button" @click=${() =>
    inBackground(
      series
        .save({
          id: null,
          name: title.slice(0, 100),
          period: null,
          next: null,
          distribution: '',
          contact: '',
        })
        .then((kept) =>
          kept
            ? composer.change('Change a brief', () => ({ report: { ...report, series: kept.id } }))
            : null,
        ),
    )}>Keep “${title}” as a series, with its distribution and contact</button></div>`;
}
