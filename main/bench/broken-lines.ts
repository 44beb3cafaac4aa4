/** One line of the renderer, and how it is broken on purpose. */
export interface BrokenLine {
  readonly file: string;
  /** Stands once in the file. */
  readonly search: string;
  readonly replace: string;
  /** Its tests, as Vitest takes them; else those beside it. */
  readonly tests?: readonly string[];
}

/** Drawn by lot from the lines that decide or do something, at most one a file: nobody chose easy ones. */
export const BROKEN_LINES: readonly BrokenLine[] = [
  {
    file: 'renderer/state/listen-for-keys.ts',
    search: 'target instanceof Element && target.matches(TEXT_FIELD)',
    replace: 'target instanceof Element || target.matches(TEXT_FIELD)',
    tests: ['renderer/state/listen-for-keys'],
  },
  {
    file: 'renderer/state/watch-store.ts',
    search: 'this.#history.undoAction(answer));\n    await this.reload();',
    replace: 'this.#history.undoAction(answer));',
    tests: [
      'renderer/state/latest',
      'renderer/state/refused',
      'renderer/state/races',
      'acts.browser',
    ],
  },
  {
    file: 'renderer/state/name-span.ts',
    search: '(taken.slice(before).match(/\\./gu) ?? []).length > 1',
    replace: '(taken.slice(before).match(/\\./gu) ?? []).length <= 1',
  },
  { file: 'renderer/state/query.ts', search: '    await this.#kept;\n', replace: '' },
  {
    file: 'renderer/state/command-registry.ts',
    search: 'when === undefined || when()',
    replace: 'when !== undefined || when()',
  },
  {
    file: 'renderer/state/job-store.ts',
    search: "if (job.state === 'failed')",
    replace: "if (job.state !== 'failed')",
  },
  {
    file: 'renderer/state/settings-store.ts',
    search: 'await this.#kept.renew({});',
    replace: '',
    tests: ['renderer/state/latest', 'renderer/state/refused', 'renderer/state/session'],
  },
  {
    file: 'renderer/state/library-order.ts',
    search: 'Number(other === null) || collator',
    replace: 'Number(other === null) && collator',
  },
  {
    file: 'renderer/state/commands/marking-commands.ts',
    search: 'const placed = () => caret.span !== null;',
    replace: 'const placed = () => caret.span === null;',
    tests: ['renderer/state/session'],
  },
  {
    file: 'renderer/state/reader-store.ts',
    search: 'opened.article.id === article ? { ...opened, annotations',
    replace: 'opened.article.id !== article ? { ...opened, annotations',
    tests: ['renderer/state/latest', 'renderer/state/session', 'renderer/state/annotation-store'],
  },
  {
    file: 'renderer/views/dialogs/brief-series.ts',
    search: 'number === report.since}>New',
    replace: 'number !== report.since}>New',
    tests: ['acts.browser', 'renderer/views/every-dialog', '-t', 'brief'],
  },
  {
    file: 'renderer/views/reading-room.ts',
    search: "session.room.place.kind === 'reading' && session.reader.current",
    replace: "session.room.place.kind === 'reading' || session.reader.current",
    tests: ['renderer/views/reading-room'],
  },
  {
    file: 'renderer/views/dialogs/import-report.ts',
    search: "if (kind === 'same-origin') return",
    replace: "if (kind !== 'same-origin') return",
    tests: ['renderer/views/every-dialog', '-t', 'import'],
  },
  {
    file: 'renderer/views/pictures/place-map.ts',
    search: 'class="name" aria-hidden="true"',
    replace: 'class="name" aria-hidden="false"',
    tests: ['renderer/views/every-place', 'acts.browser', '-t', 'the map'],
  },
  {
    file: 'renderer/views/dialogs/trash-dialog.ts',
    search: 'this.asking = false;\n    const emptied',
    replace: 'this.asking = true;\n    const emptied',
    tests: ['acts.browser', 'renderer/views/every-dialog', '-t', 'trash'],
  },
  {
    file: 'renderer/views/briefs/material-panel.ts',
    search: 'if (!(event.target instanceof HTMLButtonElement)) return;',
    replace: 'if (event.target instanceof HTMLButtonElement) return;',
    tests: ['renderer/views/keyboard'],
  },
  {
    file: 'renderer/views/notes/notes-filters.ts',
    search: 'const set = (event: Event) => notes.arrange({ [field]: valueIn(event) || null });',
    replace: 'const set = (event: Event) => notes.arrange({ [field]: valueIn(event) && null });',
    tests: ['acts.browser', 'renderer/views/every-place', '-t', 'notes of'],
  },
  {
    file: 'renderer/views/changes/changes-view.ts',
    search: "const lost = placement?.state === 'lost';",
    replace: "const lost = placement?.state !== 'lost';",
    tests: ['renderer/views/every-place', '-t', 'what changed'],
  },
  {
    file: 'renderer/views/dropped-files.ts',
    search: 'entries.length === files.length && entries.length > 0',
    replace: 'entries.length === files.length || entries.length > 0',
    tests: ['renderer/views/dropped'],
  },
  {
    file: 'renderer/views/dialogs/brief-export-dialog.ts',
    search: "this.format !== 'pdf'} .checked=",
    replace: "this.format === 'pdf'} .checked=",
    tests: ['acts.browser', 'renderer/views/every-dialog', '-t', 'composed brief'],
  },
  {
    file: 'renderer/components/article-text/inline-pieces.ts',
    search: "inserted: over.some(({ kind }) => kind === 'inserted')",
    replace: "inserted: over.some(({ kind }) => kind !== 'inserted')",
  },
  {
    file: 'renderer/components/dialog-frame/dialog-frame.ts',
    search: 'this.dialog.showModal();',
    replace: '',
  },
  {
    file: 'renderer/components/entity-correction/entity-correction.ts',
    search: "this.kind === 'retype'\n",
    replace: "this.kind !== 'retype'\n",
  },
  {
    file: 'renderer/components/note-thread/note-thread.ts',
    search: "changed.get('writing') === false",
    replace: "changed.get('writing') !== false",
  },
  {
    file: 'renderer/components/find-bar/find-bar.ts',
    search: 'event.preventDefault();',
    replace: '',
  },
  {
    file: 'renderer/components/note-card/note-card.ts',
    search: 'tags.length > 0 ?',
    replace: 'tags.length <= 0 ?',
  },
  {
    file: 'renderer/anchoring/highlight-painter.ts',
    search: '    this.#layers.clear();\n',
    replace: '',
    tests: ['renderer/anchoring', 'renderer/components/article-text'],
  },
  {
    file: 'renderer/anchoring/article-map.ts',
    search: 'if (!element || !block) return null;\n    const before',
    replace: 'if (!element && !block) return null;\n    const before',
    tests: ['renderer/anchoring', 'renderer/components/article-text'],
  },
  {
    file: 'renderer/anchoring/stretch-span.ts',
    search: "edge === 'start'\n      ? near.findLast",
    replace: "edge !== 'start', tests: ['renderer/anchoring']\n      ? near.findLast",
  },
  {
    file: 'renderer/anchoring/spans-by-block.ts',
    search: 'blockAt(blocks, span.end - 1)',
    replace: 'blockAt(blocks, span.end + 1)',
  },
];
