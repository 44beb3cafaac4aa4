/** Words of strangers in whatever the main side tells: on no screen do they become more than words. */
import { beforeAll, expect, test } from 'vitest';
import { KINDS, PAYLOADS } from '../../main/bench/torture/payloads.ts';
import { everything } from '../test/stage.ts';
import { showView, type ViewStates } from '../test/view-states.ts';
import { type Answers, WORLD } from '../test/world.ts';
import { states as dialogs } from './dialogs/dialogs.states.ts';
import { states as panels } from './inspector/panels.states.ts';
import { states as places } from './places.states.ts';
import { states as windows } from './window.states.ts';

/** So many go into one field; the next field gets the next ones. */
const IN_A_FIELD = 6;

/** Fields that name a thing for the program; nothing that a stranger writes gets into them. */
const NAMES = new Set('id article annotation entity from to key signing sha256 kind'.split(' '));

let next = 0;
const used = new Set<string>();

function some(): string {
  const taken = Array.from({ length: IN_A_FIELD }, () => {
    const payload = PAYLOADS[next % PAYLOADS.length] ?? '';
    next += 1;
    used.add(payload);
    return payload;
  });
  return taken.join(' ');
}

/** The same answer with payloads behind every string that is words. */
function spoilt(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return isWords(value, key) ? `${value} ${some()}` : value;
  if (Array.isArray(value)) return value.map((item) => spoilt(item, key));
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
  const entries = Object.entries(value);
  // What counts in a text counts from its beginning.
  if ('blocks' in value && 'text' in value && Array.isArray(value.blocks)) {
    const text = some();
    const block = {
      kind: 'paragraph',
      text,
      marks: [{ kind: 'link', start: 0, end: text.length, href: PAYLOADS[next % PAYLOADS.length] }],
    };
    return {
      ...Object.fromEntries(entries.map(([name, inner]) => [name, spoilt(inner, name)])),
      blocks: [...value.blocks, block],
      text: `${String(value.text)}\n\n${text}`,
    };
  }
  return Object.fromEntries(entries.map(([name, inner]) => [name, spoilt(inner, name)]));
}

const isWords = (text: string, key: string): boolean =>
  !NAMES.has(key) && /[\s\p{Lu}]/u.test(text) && text.length > 3 && !/^\d{4}-\d\d/.test(text);

/** The view over a main side that tells everything with payloads in it. */
function hostile(view: ViewStates): ViewStates {
  const answers = Object.entries({ ...WORLD, ...view.full }).map(([name, answer]) => [
    name,
    async (request: unknown) => spoilt(await (answer as (request: unknown) => unknown)(request)),
  ]);
  return { ...view, full: Object.fromEntries(answers) as Answers };
}

const ACTING =
  'script, iframe, frame, object, embed, applet, base, link, meta, math, audio, video, source, form[action]';

/** What is in a stage that words have not, and what it has done. */
function doings(stage: HTMLElement): string[] {
  const all = everything(stage);
  const attributes = all.flatMap((element) => [...element.attributes]);
  return [
    ...[window, parent].flatMap((frame) =>
      Reflect.get(frame, 'ran') === 1 ? ['a script ran'] : [],
    ),
    ...performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => (name.includes('stranger.invalid') ? `it asked for ${name}` : [])),
    ...all.flatMap((element) => (element.matches(ACTING) ? element.outerHTML.slice(0, 200) : [])),
    ...attributes.flatMap(({ name, value }) =>
      name.startsWith('on') ||
      (name === 'src' && !/^(?:blob:|data:image\/)/.test(value)) ||
      (name === 'href' && !/^(?:https?:|mailto:|#)/i.test(value)) ||
      (name === 'style' && /url\(/i.test(value))
        ? `${name}=${value.slice(0, 200)}`
        : [],
    ),
  ];
}

/** All that is drawn, as it is: texts, attributes, what stands in fields. */
function* drawnIn(node: Node): Iterable<string> {
  if (node instanceof Text) yield node.data;
  if (node instanceof Element) for (const { value } of node.attributes) yield value;
  if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) yield node.value;
  const root = node instanceof Element ? node.shadowRoot : null;
  for (const child of [...(root?.childNodes ?? []), ...node.childNodes]) yield* drawnIn(child);
}

const home = location.href;
const drawn = new Set<string>();
beforeAll(() => performance.setResourceTimingBufferSize(10_000));

test.each(Object.entries({ ...places, ...panels, ...windows, ...dialogs }))(
  '%s: strangers’ words are words',
  async (_name, view) => {
    const { stage } = await showView(hostile(view), 'full');
    expect(doings(stage)).toEqual([]);
    expect(location.href).toBe(home);
    const all = [...drawnIn(stage)].join('\n');
    for (const payload of PAYLOADS) if (all.includes(payload)) drawn.add(payload);
  },
);

test('each of them stood somewhere', () => {
  expect(used.size).toBe(PAYLOADS.length);
  for (const [kind, payloads] of Object.entries(KINDS)) {
    const missing = payloads.filter((payload) => !drawn.has(payload));
    expect([kind, missing]).toEqual([kind, []]);
  }
});
