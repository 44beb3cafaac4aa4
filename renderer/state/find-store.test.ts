import { beforeEach, expect, test } from 'vitest';
import type { ReaderArticle } from '#contract/articles.ts';
import type { Span } from '#domain/document.ts';
import { aReaderArticle } from '../api/test/samples.ts';
import { FindStore } from './find-store.ts';
import { Observable } from './observable.ts';
import { ReadingCaret } from './reading-caret.ts';

class FakeReader extends Observable {
  readonly caret = new ReadingCaret();
  current: ReaderArticle | null = null;
  position = 0;
  readonly gone: Span[] = [];

  show(text: string | null): void {
    this.current = text === null ? null : aReaderArticle(text);
    this.caret.reset(text ?? '');
    this.changed();
  }

  goTo(span: Span): void {
    this.gone.push(span);
    this.changed();
  }
}

const TEXT = 'One boat came. Two boats left. No boat stayed.';
let reader: FakeReader;
let find: FindStore;
beforeEach(() => {
  reader = new FakeReader();
  reader.show(TEXT);
  find = new FindStore(reader);
  find.open();
});

const starts = () => find.hits.map(({ start }) => start);

test('typing looks at the first place from where the person reads', () => {
  reader.position = 15;
  find.type('boat');
  expect(starts()).toEqual([4, 19, 34]);
  expect(find.at).toBe(1);
  expect(reader.gone.at(-1)).toEqual({ start: 19, end: 23 });
  find.type('boats');
  expect([starts(), find.at]).toEqual([[19], 0]);
});

test('beyond the last place comes the first, and the other way round', () => {
  find.type('boat');
  find.step(-1);
  expect(find.at).toBe(2);
  find.step(1);
  expect(find.at).toBe(0);
});

test('what is not there leaves the page where it is', () => {
  find.type('lorry');
  find.step(1);
  expect([find.at, reader.gone]).toEqual([-1, []]);
});

test('closed, the place becomes the caret, and nothing is painted any more', () => {
  find.type('two');
  find.close();
  expect(reader.caret.quote).toBe('Two');
  expect([find.isOpen, find.hits.length]).toEqual([false, 0]);
});

test('opened again, it finds what was typed before, from the caret on', () => {
  find.type('boat');
  find.close();
  reader.caret.place({ start: 31, end: 46 });
  find.open();
  expect([starts(), find.at]).toEqual([[4, 19, 34], -1]);
  find.step(1);
  expect(find.at).toBe(2);
  find.close();
  reader.caret.place({ start: 31, end: 46 });
  find.open();
  find.step(-1);
  expect(find.at).toBe(1);
});

test('another article is searched for the same, and none closes it', () => {
  find.type('boat');
  reader.show('A boat.');
  expect([starts(), find.at]).toEqual([[2], -1]);
  reader.show(null);
  expect([find.isOpen, starts()]).toEqual([false, []]);
});
