/** The list in a window of 900 px: what belongs in one line stands in one. */
import '../reading-room.ts';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { beside } from '../../test/beside.ts';
import { RIVER_STORY, summaryOf } from '../../test/stories.ts';
import { settled, showView } from '../../test/view-states.ts';

const NAMES = [
  'Cholera in White Nile',
  'فيضانات النيل الأبيض',
  'Roads and bridges',
  'Prices',
  'Kosti',
];
const DOSSIERS = NAMES.map((name, at) => ({
  ...{ id: `d${at}`, name, about: '', marking: null, created: '2026-03-06T09:00:00.000Z' },
}));

async function shown() {
  await page.viewport(900, 800);
  const article = summaryOf(RIVER_STORY, { dossiers: DOSSIERS.map(({ id }) => id) });
  const { stage, session } = await showView(
    {
      drawn: (one) => beside(html`<fb-library class="left" .session=${one}></fb-library>`),
      full: { 'articles.list': () => [article], 'dossiers.list': () => DOSSIERS },
      before: ({ dossiers }) => dossiers.load(),
      says: {},
    },
    'full',
  );
  const root = stage.querySelector('fb-library')?.shadowRoot?.querySelector('fb-article-list');
  const find = (selector: string) => [...(root?.shadowRoot?.querySelectorAll(selector) ?? [])];
  return { stage, session, find, article };
}

/** How many lines some elements stand in. */
const linesOf = (elements: readonly Element[]) =>
  new Set(elements.map((one) => Math.round(one.getBoundingClientRect().bottom / 8))).size;

test('dossiers stand in one line of a row, those beyond the third as a number', async () => {
  const { find } = await shown();
  const drawn = find('.row .dossier');
  expect(drawn.map(({ textContent }) => textContent)).toEqual(NAMES.slice(0, 3));
  expect(linesOf(drawn)).toBe(1);
  expect(Math.min(...drawn.map((one) => one.getBoundingClientRect().width))).toBeGreaterThan(30);
  const [all] = find('.row .dossiers');
  expect(all?.textContent).toContain('+2');
  expect(all?.getAttribute('title')).toBe(NAMES.join(', '));
});

test('what is chosen and what can be done with it stand in one line', async () => {
  const { find, session, stage, article } = await shown();
  session.triage.toggle(article.id);
  await settled(stage);
  const bar = find('.chosen-bar > *');
  expect(bar).toHaveLength(3);
  expect(new Set(bar.map((one) => Math.round(centre(one) / 6))).size).toBe(1);
});

test('a heading and its count stand apart', async () => {
  const { find, session, stage } = await shown();
  session.library.arrange({ grouping: 'published' });
  await settled(stage);
  const [day] = find('.heading bdi');
  const [count] = find('.heading .count');
  const gap =
    (count?.getBoundingClientRect().left ?? 0) - (day?.getBoundingClientRect().right ?? 0);
  expect(gap).toBeGreaterThan(20);
});

function centre(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return (top + bottom) / 2;
}
