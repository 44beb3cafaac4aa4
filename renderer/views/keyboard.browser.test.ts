/** What the keys do in each view that has keys of its own: where the keyboard is afterwards. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focusedElement } from '../components/dialog-frame/first-field.ts';
import { opened } from '../test/stories.ts';
import { settled, showView, type ViewStates } from '../test/view-states.ts';
import { states as dialogs } from './dialogs/dialogs.states.ts';
import { states as panels } from './inspector/panels.states.ts';
import { states as places } from './places.states.ts';

const views: Readonly<Record<string, ViewStates>> = { ...places, ...panels, ...dialogs };

const named = (role: 'searchbox' | 'tab' | 'button', name: string) =>
  page.getByRole(role, { name: new RegExp(`^${name}`) });
const field = (name: string) => named('searchbox', name);
const tab = (name: string) => named('tab', name);
const button = (name: string) => named('button', name);

interface Walk {
  readonly view: string;
  /** Where the keyboard is at first. */
  readonly from: { element(): Element };
  /** Each key, and how what has the keyboard then begins: its name, or its words. */
  readonly walk: readonly (readonly [key: string, at: string])[];
}

const WALKS: readonly Walk[] = [
  {
    view: 'the library',
    from: field('Search the library'),
    walk: [
      ['{ArrowDown}', 'River cuts the road'],
      ['{ArrowDown}', 'انقطاع الطريق'],
      ['{ArrowUp}', 'River cuts the road'],
      ['{ArrowUp}', 'Search the library'],
    ],
  },
  {
    view: 'a library in every state',
    from: button('What to do with Story new'),
    walk: [
      ['{Enter}', 'Mark as unread'],
      ['{ArrowDown}', 'Mark as used'],
      ['{End}', 'Delete articles'],
      ['{ArrowDown}', 'Mark as unread'],
      ['{ArrowUp}', 'Delete articles'],
      ['{Escape}', 'What to do with Story new'],
    ],
  },
  {
    view: 'a search',
    from: field('Search the library'),
    walk: [
      ['{ArrowDown}', 'River cuts the road'],
      ['{ArrowDown}', 'انقطاع الطريق'],
    ],
  },
  {
    view: 'the names of the library',
    from: field('Find a name'),
    walk: [
      ['{ArrowDown}', 'Ilena Marrow'],
      ['{ArrowDown}', 'Karsana'],
      ['{ArrowUp}', 'Ilena Marrow'],
      ['{ArrowUp}', 'Find a name'],
    ],
  },
  {
    view: 'the entities of an article',
    from: tab('Entities'),
    walk: [
      ['{ArrowRight}', 'Notes'],
      ['{ArrowLeft}', 'Entities'],
      ['{ArrowLeft}', 'Summary'],
    ],
  },
  {
    view: 'the network of names',
    from: tab('Network'),
    walk: [
      ['{ArrowRight}', 'Timeline'],
      ['{ArrowRight}', 'Chronology'],
      ['{ArrowRight}', 'Map'],
      ['{ArrowRight}', 'Network'],
    ],
  },
  {
    view: 'what a brief can be made of',
    from: button('Add: The bridge at Tolve'),
    walk: [
      ['{ArrowDown}', 'Add: Meridian Wire counted'],
      ['{ArrowUp}', 'Add: The bridge at Tolve'],
    ],
  },
  {
    view: 'the matrix of requirements',
    from: page.getByRole('rowheader').first(),
    walk: [
      ['{ArrowRight}', '4,200'],
      ['{ArrowRight}', 'Gap'],
      ['{ArrowDown}', 'not asked'],
      ['{End}', 'Gap'],
      ['{ArrowUp}', 'not asked'],
      ['{ArrowLeft}', 'Proposed: 900'],
      ['{Enter}', 'Answers: Orvane'],
      ['{Escape}', 'Proposed: 900'],
      ['{Home}', 'How many are without water'],
    ],
  },
  {
    view: 'notes being tagged',
    from: page.getByLabelText('Tags for 1 note'),
    walk: [['{Escape}', '']],
  },
  {
    view: 'a card of a name',
    from: page.getByRole('region', { name: 'Article text' }),
    walk: [
      ['{Tab}', 'Previous mention'],
      ['{Escape}', 'Article text'],
    ],
  },
];

const called = (element: HTMLElement | null) =>
  element?.getAttribute('aria-label') ?? element?.innerText.trim() ?? '';

test.each(WALKS)('$view', async ({ view, from, walk }) => {
  const { stage } = await showView(views[view] as ViewStates, 'full');
  (from.element() as HTMLElement).focus();
  for (const [key, at] of walk) {
    await userEvent.keyboard(key);
    await settled(stage);
    expect(called(focusedElement()), key).toMatch(new RegExp(`^${at}`));
  }
});

test('the list of names goes on under the keyboard', async () => {
  const view: ViewStates = {
    ...(views['the names of the library'] as ViewStates),
    full: {
      'entities.list': ({ limit }) => ({
        entities: Array.from({ length: limit / 10 }, (_, at) => ({
          ...{ id: `person:${at}`, type: 'person' as const, name: `Name ${at}`, aliases: [] },
          ...{ mentions: 3, articles: 2, firstSeen: null, lastSeen: null },
        })),
        total: 70,
      }),
    },
  };
  const { stage } = await showView(view, 'full');
  const rows = () => [
    ...(stage.querySelector('fb-names')?.shadowRoot?.querySelectorAll<HTMLElement>('.entity') ??
      []),
  ];
  expect(rows()).toHaveLength(30);
  rows().at(-1)?.focus();
  await expect.poll(() => rows().length).toBeGreaterThan(30);
  await userEvent.keyboard('{ArrowDown}');
  expect(called(focusedElement())).toMatch(/^Name 30/);
});

test('a command is found by its name, chosen by arrows and run by Enter', async () => {
  const { stage, session } = await showView(views['all commands'] as ViewStates, 'full');
  const chosen = () => page.getByRole('option', { selected: true }).element().textContent;
  const first = chosen();
  await userEvent.keyboard('{ArrowDown}');
  await settled(stage);
  expect(chosen()).not.toBe(first);
  await userEvent.keyboard('{ArrowUp}');
  await settled(stage);
  expect(chosen()).toBe(first);
  await userEvent.keyboard('{ArrowUp}{ArrowDown}watch lists{Enter}');
  await settled(stage);
  expect(session.room.dialog).toBe('watch');
});

test('in a brief arrows walk over items, with Alt they move them, and Delete takes one out', async () => {
  const { stage, session } = await showView(views['a brief on the desk'] as ViewStates, 'full');
  const items = () => session.composer.current?.sections[0]?.items.map(({ id }) => id);
  const item = (id: string) =>
    stage
      .querySelector('fb-composer')
      ?.shadowRoot?.querySelector('fb-plan')
      ?.shadowRoot?.querySelector<HTMLElement>(`[data-item="${id}"]`);
  const here = () => focusedElement()?.dataset.item;
  item('i1')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(here()).toBe('i2');
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await settled(stage);
  expect(items()).toEqual(['i2', 'i1', 'i3']);
  expect(here()).toBe('i2');
  await userEvent.keyboard('{Delete}');
  await settled(stage);
  expect(items()).toEqual(['i1', 'i3']);
  expect(here()).toBe('i1');
  await userEvent.keyboard('{Enter}');
  expect(focusedElement()?.tagName).toBe('SELECT');
});

test('opening an article takes the keyboard to the text, but not from where somebody went meanwhile', async () => {
  const gate = Promise.withResolvers<void>();
  const view: ViewStates = {
    ...(views['the library'] as ViewStates),
    full: {
      'articles.get': async (asked) => {
        if (asked.id === 'a2') await gate.promise;
        return opened(asked.id);
      },
    },
  };
  const { stage, session } = await showView(view, 'full');
  const asked: string[] = [];
  session.room.offer('focus-reader', () => asked.push(session.reader.current?.article.id ?? ''));
  await button('River cuts the road').click();
  await settled(stage);
  expect(asked).toEqual(['a1']);
  await button('انقطاع الطريق').click();
  await field('Search the library').click();
  gate.resolve();
  await settled(stage);
  expect(session.reader.current?.article.id).toBe('a2');
  expect(asked).toEqual(['a1']);
});
