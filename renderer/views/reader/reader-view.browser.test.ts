/** A person selects with one hand and presses a key with the other. */
import '../reading-room.ts';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { listenForKeys } from '../../state/listen-for-keys.ts';
import { beside } from '../../test/beside.ts';
import { NOTES, noteOn, RIVER_STORY } from '../../test/stories.ts';
import { settled, showView } from '../../test/view-states.ts';

const [marked] = NOTES;
const WORDS = 'Ilena Marrow';

async function shown() {
  const asked: unknown[] = [];
  const { stage, session } = await showView(
    {
      drawn: (one) => beside(html`<fb-reader .session=${one}></fb-reader>`),
      before: ({ reader }) => reader.open('a1'),
      full: {
        'annotations.create': (request) => {
          asked.push(request);
          return noteOn(RIVER_STORY, WORDS, { id: 'n9' });
        },
        'annotations.edit': (request) => {
          asked.push(request);
          return { refuse: 'It was about other words.' };
        },
      },
      says: {},
    },
    'full',
  );
  const page = stage.querySelector('fb-reader')?.shadowRoot?.querySelector<HTMLElement>('.page');
  const text = page?.querySelector('fb-article-text');
  if (!page || !text) throw new Error('No page is drawn.');
  return {
    ...{ asked, stage, session },
    /** All that a mouse does over some words, up to where its button is let go of. */
    select(words: string) {
      page.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      const start = RIVER_STORY.text.indexOf(words);
      const span = { start, end: start + words.length };
      const block = text.map.spans.findIndex((one) => one.start <= start && span.end <= one.end);
      const range = text.map.rangeIn(block, span);
      if (!range) throw new Error('The words have no place on the page.');
      const { startContainer, startOffset, endContainer, endOffset } = range;
      const selection = document.getSelection();
      selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
      page.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    },
    press(key: string) {
      page.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    },
  };
}

test('a key right after a selection marks what was selected, and not the note before it', async () => {
  const { asked, stage, session, select, press } = await shown();
  listenForKeys(
    session.commands,
    () => false,
    () => true,
  );
  if (!marked) throw new Error('No note is there.');
  session.reader.caret.place(marked);
  select(WORDS);
  press('2');
  await settled(stage);
  expect(session.reader.caret.quote).toBe(WORDS);
  expect(asked).toMatchObject([{ color: 'green', start: RIVER_STORY.text.indexOf(WORDS) }]);
  // The frame that follows changes nothing any more: the caret may have gone on meanwhile.
  session.reader.caret.place(marked);
  await new Promise(requestAnimationFrame);
  expect(session.reader.caret.quote).toBe(marked.quote);
});

test('without a key the selection is the caret in the next frame', async () => {
  const { session, select } = await shown();
  select(WORDS);
  await new Promise(requestAnimationFrame);
  expect(session.reader.caret.quote).toBe(WORDS);
});
