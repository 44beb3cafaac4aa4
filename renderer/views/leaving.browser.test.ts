/** What only a view asked for is asked for no more once the view has gone, whatever is announced. */
import { html } from 'lit';
import { expect, test } from 'vitest';
import type { CallName } from '#contract';
import type { LibraryEvent } from '#contract/events.ts';
import { show } from '../test/stage.ts';
import { settled, showView, type ViewStates } from '../test/view-states.ts';
import { states as dialogs } from './dialogs/dialogs.states.ts';
import { states as panels } from './inspector/panels.states.ts';
import { states as places } from './places.states.ts';

/** What may change while nobody looks. */
const EVENTS: readonly LibraryEvent[] = [
  { type: 'articles-changed', ids: ['a1'] },
  { type: 'triage-changed', ids: ['a1'] },
  { type: 'grades-changed', article: 'a1' },
  { type: 'claims-changed' },
  { type: 'dossiers-changed' },
  { type: 'requirements-changed' },
  { type: 'free-notes-changed' },
  { type: 'reviews-changed' },
  { type: 'frameworks-changed' },
  { type: 'searches-changed' },
  { type: 'briefs-changed' },
  { type: 'people-changed' },
  { type: 'imports-changed', id: 'i1' },
];

/** A search stands in the list until a person ends it; tags of frameworks are offered wherever a note is written. */
const STAYS: readonly CallName[] = ['search.find', 'search.run', 'frameworks.list'];

/** The calls that all of that leads to after `view` was shown and has gone. */
async function askedOnceGone(view: ViewStates): Promise<ReadonlySet<CallName>> {
  const { bridge } = await showView(view, 'full');
  const empty = await show(html``);
  await settled(empty);
  bridge.calls.length = 0;
  for (const event of EVENTS) bridge.announce(event);
  await settled(empty);
  return new Set(bridge.calls.map(({ name }) => name));
}

const asking = Object.entries({ ...places, ...panels, ...dialogs }).filter(
  ([, { asks = [] }]) => asks.length > 0,
);

test.each(asking)('%s', async (_name, view) => {
  // What a person did before it came into view may be looked at elsewhere.
  const unseen = await askedOnceGone({ ...view, drawn: () => html``, act: () => undefined });
  const gone = await askedOnceGone(view);
  const own = (view.asks ?? []).filter((name) => !unseen.has(name) && !STAYS.includes(name));
  expect(own.filter((name) => gone.has(name))).toEqual([]);
});
