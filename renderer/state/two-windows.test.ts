/** Two windows over one library, whose answers and events come in any order. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Annotation } from '#domain/annotation.ts';
import { heldBridge } from '../api/test/held-bridge.ts';
import { anAnnotation, aReaderArticle } from '../api/test/samples.ts';
import { noteDraft } from './draft-store.ts';
import { inBackground } from './in-background.ts';
import { Session } from './session.ts';

beforeEach(() => vi.stubGlobal('window', { innerWidth: 1_600 }));
afterEach(() => vi.unstubAllGlobals());

/** What both windows look at; as the main side answers an edit that was overtaken. */
class Main {
  note: Annotation = anAnnotation({ id: 'n1', article: 'a1', note: 'Which?' });

  edit(edit: Partial<Annotation>, from: { note?: string } | undefined) {
    const overtaken =
      edit.note !== undefined &&
      from?.note !== undefined &&
      from.note !== this.note.note &&
      edit.note !== this.note.note;
    if (!overtaken) this.note = { ...this.note, ...edit };
    return { annotation: this.note, overtaken };
  }
}

async function windowOn(main: Main) {
  const bridge = heldBridge({
    'articles.get': ({ id }) => ({
      ...aReaderArticle('First one here.', id),
      annotations: [main.note],
    }),
    'annotations.edit': ({ edit, from }) => main.edit(edit, from),
    'annotations.list': () => [main.note],
    'drafts.save': () => null,
    'history.state': () => ({ undo: null, redo: null }),
  });
  const session = new Session(bridge);
  inBackground(session.reader.open('a1'));
  await bridge.releaseBackwards();
  const shown = () => session.annotations.find('n1')?.note;
  const hear = () =>
    bridge.announce({ type: 'annotations-changed', article: 'a1', notes: [main.note] });
  return { bridge, session, shown, hear };
}

/** Whose answer comes first, and whether the other window hears of the change before its own answer. */
const orders = [
  ['first', 'before'],
  ['first', 'after'],
  ['second', 'before'],
  ['second', 'after'],
] as const;

test.each(orders)(
  'the answer to the %s edit comes first, the event %s it: both texts stay',
  async (first, event) => {
    const main = new Main();
    const [one, two] = [await windowOn(main), await windowOn(main)];
    const save = ({ session }: typeof one, words: string) => {
      session.drafts.type(noteDraft('a1', 'n1'), words, 'Which?');
      return session.annotations.saveNote(
        session.annotations.find('n1') ?? main.note,
        words,
        'Which?',
      );
    };
    const kept = [save(one, 'The mill road'), save(two, 'The dam road')] as const;
    const [sooner, later] = first === 'first' ? [one, two] : [two, one];
    if (event === 'before') two.hear();
    await sooner.bridge.releaseBackwards();
    await later.bridge.releaseBackwards();
    if (event === 'after') two.hear();
    expect(await kept[0]).toMatchObject({ note: 'The mill road' });
    expect(await kept[1]).toBeNull();
    expect(main.note.note).toBe('The mill road');
    // The window that was overtaken shows what is kept, and has its own text still.
    expect(two.shown()).toBe('The mill road');
    expect(two.session.drafts.get(noteDraft('a1', 'n1'))).toBe('The dam road');
    expect(two.session.drafts.startOf(noteDraft('a1', 'n1'))).toBe('Which?');
    expect(two.session.notices.notices).toMatchObject([
      { kind: 'problem', text: expect.stringContaining('Another window changed this note') },
    ]);
  },
);
