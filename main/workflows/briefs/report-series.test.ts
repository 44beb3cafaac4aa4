import { expect, test } from 'vitest';
import type { Request } from '#contract';
import type { OpenLibrary } from '../open-library.ts';
import { briefRequest, importOne, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { makeBrief } from './make-brief.ts';
import { listSeries, saveSeries } from './report-series.ts';

const FIRST = `Flood in Halvet

5 March 2031

The Interior Ministry said 41 people were killed in Halvet. The road to Orvane was cut by the river.`;
const SECOND = `Halvet counts its dead

6 March 2031

The Interior Ministry said 58 people were killed in Halvet. The Red Lantern Society said 63 people were killed in Halvet.`;

async function taken({ workspace }: OpenLibrary, path: string, text: string): Promise<string> {
  const outcome = await importOne(workspace, { name: path, bytes: utf8(text) });
  if (outcome.kind !== 'imported') throw new Error(`${path} was ${outcome.kind}`);
  return outcome.id;
}

const request = (
  { workspace }: OpenLibrary,
  articles: readonly string[],
  change: Parameters<typeof briefRequest>[2] = {},
) =>
  briefRequest(workspace, articles, {
    title: 'Halvet',
    date: '2031-03-06',
    template: 'situation-report',
    ...change,
  });

const text = async ({ workspace }: OpenLibrary, asked: Request<'briefs.export'>): Promise<string> =>
  new TextDecoder().decode(unwrapped(await makeBrief(workspace, asked)).bytes);

test('numbers belong to a subject, are used once, and deltas keep to the voice', async () => {
  await using opened = await temporaryLibrary();
  const { library } = opened;
  const { workspace } = library;
  const first = await taken(library, 'one.txt', FIRST);
  const second = await taken(library, 'two.txt', SECOND);

  expect(await text(library, request(library, [first]))).toContain(
    'Halvet: Situation Report No. 1',
  );
  // The same report in another format, and a report on another subject.
  expect(await text(library, request(library, [first], { format: 'html' }))).toContain('No. 1');
  expect(await text(library, request(library, [first], { title: 'Orvane' }))).toContain(
    'Orvane: Situation Report No. 1',
  );

  const since = { number: null, period: null, next: null, since: 1 };
  const two = await text(library, request(library, [first, second], { report: since }));
  expect(two).toContain('Halvet: Situation Report No. 2');
  expect(two).toMatch(/Deaths, Halvet \| \*\*58\*\*\[\^1-\d\] \*\(was 41\)/);
  // Another voice: nobody's earlier number stands beside it.
  expect(two).toMatch(/\*\*63\*\*\[\^1-\d\] (?!\*\(was)/);
  // What the first report read is not printed as new.
  expect(two).not.toContain('The road to Orvane');

  const again = await makeBrief(
    workspace,
    request(library, [second], { report: { ...since, since: null, number: 1 } }),
  );
  expect(again).toMatchObject({ ok: false, error: { code: 'number-used' } });
  expect(listSeries(workspace).map(({ name, nextNumber }) => `${name} ${nextNumber}`)).toEqual([
    'Halvet 3',
    'Orvane 2',
  ]);
});

test('what holds for a series stands on its reports', async () => {
  await using opened = await temporaryLibrary();
  const { library, events } = opened;
  const first = await taken(library, 'one.txt', FIRST);
  const fields = {
    id: null,
    name: 'Halvet valley',
    period: { from: '2031-03-01', to: '2031-03-06' },
    next: '2031-03-10',
    distribution: 'Partners in Halvet',
    contact: 'Reports desk',
  };
  const kept = unwrapped(saveSeries(library.workspace, fields));
  expect(events.at(-1)).toEqual({ type: 'briefs-changed' });
  expect(saveSeries(library.workspace, fields)).toMatchObject({ ok: false });
  const report = { series: kept.id, number: null, period: null, next: null, since: null };
  const made = await text(library, request(library, [first], { title: '', report }));
  expect(made).toContain('Halvet valley: Situation Report No. 1');
  for (const line of [
    'Period covered: 1 March 2031 to 6 March 2031',
    'Next report: 10 March 2031',
    'Distribution: Partners in Halvet',
    'Contact: Reports desk',
  ]) {
    expect(made).toContain(line);
  }
  const arabic = await text(
    library,
    request(library, [first], { title: 'Halvet', language: 'ar' }),
  );
  expect(arabic).toContain('أرقام رئيسية');
  expect(arabic).toContain('The Interior Ministry said 41 people were killed');
});
