import type { Command } from '../command-registry.ts';
import { inBackground } from '../in-background.ts';
import { neighbourNote } from '../neighbour-note.ts';
import type { Session } from '../session.ts';

/** Moving through the library and the text. */
export function readingCommands({
  reader,
  library,
  annotations,
  room,
  settings,
  find,
  triage,
}: Session): Command[] {
  const { caret } = reader;
  const reading = () => reader.current !== null;
  const placed = () => caret.span !== null;
  const hasCard = () => reader.card !== null || reader.naming !== null;
  /** Keeps the caret in view after each move. */
  const follow = (move: () => void) => () => {
    move();
    reader.openCard(null);
    if (caret.span) reader.goTo(caret.span, 'steady');
  };
  const move = (step: 1 | -1) => follow(() => caret.move(step, reader.position));
  const extend = (step: 1 | -1) => follow(() => caret.extend(step, reader.position));
  const nudge = (edge: 'start' | 'end', step: 1 | -1) => follow(() => caret.nudge(edge, step));
  const openNeighbour = (step: 1 | -1) => {
    const next = library.neighbour(reader.opening ?? reader.current?.article.id ?? null, step);
    if (!next) return;
    // What is done next is done to what is opened, wherever the keyboard stands in the list.
    triage.moveTo(null);
    inBackground(reader.open(next.id));
  };
  const goToNote = (step: 1 | -1) => {
    const from = caret.span ?? { start: reader.position, end: reader.position };
    const next = neighbourNote(annotations.list, from, annotations.selected, step);
    if (!next) return;
    caret.place(next);
    annotations.select(next.id);
    reader.goTo(next);
  };
  const goToHit = (step: 1 | -1) => {
    const from = caret.span?.start ?? reader.position;
    const { hits } = reader;
    const next =
      step > 0
        ? (hits.find(({ start }) => start > from) ?? hits[0])
        : (hits.findLast(({ start }) => start < from) ?? hits.at(-1));
    if (!next) return;
    caret.place(next);
    reader.goTo(next);
  };
  const group = 'Reading';
  return [
    { id: 'caret.next', label: 'Next sentence', group, keys: ['J'], when: reading, run: move(1) },
    {
      id: 'caret.previous',
      label: 'Previous sentence',
      group,
      keys: ['K'],
      when: reading,
      run: move(-1),
    },
    {
      id: 'caret.extend',
      label: 'Extend by a sentence',
      group,
      keys: ['Shift+J'],
      when: reading,
      run: extend(1),
    },
    {
      id: 'caret.shrink',
      label: 'Extend backwards by a sentence',
      group,
      keys: ['Shift+K'],
      when: reading,
      run: extend(-1),
    },
    {
      id: 'caret.end-later',
      label: 'End a word later',
      group,
      keys: ['ArrowRight'],
      when: placed,
      run: nudge('end', 1),
    },
    {
      id: 'caret.end-earlier',
      label: 'End a word earlier',
      group,
      keys: ['ArrowLeft'],
      when: placed,
      run: nudge('end', -1),
    },
    {
      id: 'caret.start-later',
      label: 'Begin a word later',
      group,
      keys: ['Shift+ArrowRight'],
      when: placed,
      run: nudge('start', 1),
    },
    {
      id: 'caret.start-earlier',
      label: 'Begin a word earlier',
      group,
      keys: ['Shift+ArrowLeft'],
      when: placed,
      run: nudge('start', -1),
    },
    {
      id: 'caret.clear',
      label: 'Let go of caret and search hits',
      group,
      keys: ['Escape'],
      when: () => placed() || reader.hits.length > 0 || hasCard() || room.drawer,
      run: () => {
        if (hasCard()) reader.openCard(null);
        else if (room.drawer) room.setDrawer(false);
        else {
          caret.clear();
          reader.clearHits();
        }
      },
    },
    { id: 'article.next', label: 'Next article', group, keys: [']'], run: () => openNeighbour(1) },
    {
      id: 'article.previous',
      label: 'Previous article',
      group,
      keys: ['['],
      run: () => openNeighbour(-1),
    },
    {
      id: 'note.next',
      label: 'Next note',
      group,
      keys: ['.'],
      when: reading,
      run: () => goToNote(1),
    },
    {
      id: 'note.previous',
      label: 'Previous note',
      group,
      keys: [','],
      when: reading,
      run: () => goToNote(-1),
    },
    {
      id: 'hit.next',
      label: 'Next search hit',
      group,
      keys: ['G'],
      when: () => reader.hits.length > 0,
      run: () => goToHit(1),
    },
    {
      id: 'hit.previous',
      label: 'Previous search hit',
      group,
      keys: ['Shift+G'],
      when: () => reader.hits.length > 0,
      run: () => goToHit(-1),
    },
    {
      id: 'find.open',
      label: 'Find in this article',
      group,
      keys: ['Mod+F'],
      inText: true,
      when: reading,
      run: () => {
        find.open();
        room.ask('focus-find');
      },
    },
    {
      id: 'find.next',
      label: 'Next place found',
      group,
      keys: ['F3', 'Mod+G'],
      inText: true,
      when: () => find.hits.length > 0,
      run: () => find.step(1),
    },
    {
      id: 'find.previous',
      label: 'Previous place found',
      group,
      keys: ['Shift+F3', 'Mod+Shift+G'],
      inText: true,
      when: () => find.hits.length > 0,
      run: () => find.step(-1),
    },
    {
      id: 'text.larger',
      label: 'Larger text',
      group,
      keys: ['+'],
      when: () => settings.current.textSize < 32,
      run: () => settings.set({ textSize: settings.current.textSize + 1 }),
    },
    {
      id: 'text.smaller',
      label: 'Smaller text',
      group,
      keys: ['-'],
      when: () => settings.current.textSize > 14,
      run: () => settings.set({ textSize: settings.current.textSize - 1 }),
    },
  ];
}
