import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { dispatch, type Request } from '#contract';
import type { EntityAnalysis } from '#domain/entities/types.ts';
import { namesOfArticles } from '../../store/testing.ts';
import { importPasted } from '../articles/import-articles.ts';
import { redo, undo } from '../history/undo.ts';
import { type TestLibrary, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import type { Workspace } from '../workspace.ts';
import { applyCorrection, previewCorrection, removeCorrections } from './correct-entity.ts';
import { exportCorrections, importCorrections } from './exchange-corrections.ts';

const TEXTS = [
  'Lamora Trust\n\nThe Lamora Trust sent boats to Karsana. Ilena Marrow of the Lamora Trust thanked Karsana.',
  'Second day\n\nIn Karsana, Ilena Marrow met the Lamora Trust. Marrow left Karsana on Tuesday.',
  'Elsewhere\n\nNothing of this happened in Port Amber, said Tomas Hale.',
] as const;

let place: TestLibrary;
let workspace: Workspace;
let ids: string[] = [];
beforeAll(async () => {
  place = await temporaryLibrary();
  workspace = place.library.workspace;
  ids = await Promise.all(TEXTS.map(take));
  await place.library.catchUp();
});
afterEach(() => vi.useRealTimers());
afterAll(() => place[Symbol.asyncDispose]());

async function take(text: string): Promise<string> {
  const outcome = await importPasted(workspace, { text, html: null });
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  return outcome.id;
}

type Correction = Request<'corrections.apply'>;
function correction(
  quote: string,
  action: Correction['action'],
  scope: Correction['scope'] = 'everywhere',
  article = ids[0] ?? '',
): Correction {
  const start = workspace.store.articles.get(article)?.text.indexOf(quote) ?? -1;
  return { article, start, end: start + quote.length, scope, action };
}

const analysis = (id: string): EntityAnalysis => {
  const found = workspace.store.corrected.of(id);
  if (!found) throw new Error(`${id} has not been read`);
  return found;
};
const typesOf = (id: string, quote: string): string[] => {
  const { text = '' } = workspace.store.articles.get(id) ?? {};
  return analysis(id)
    .mentions.filter(({ start, end }) => text.slice(start, end) === quote)
    .map(({ type }) => type);
};
/** Everything that a correction may change, as a person meets it. */
const everything = () => ({
  rules: workspace.store.corrections.list(),
  analyses: ids.map(analysis),
  names: namesOfArticles(workspace.store),
});
const weapon = { kind: 'confirm', type: 'weapon' } as const;

describe('a correction', () => {
  test('is previewed with every article and mention, and changes nothing yet', async () => {
    const before = everything();
    const preview = unwrapped(await previewCorrection(workspace, correction('Karsana', weapon)));
    expect(preview).toMatchObject({ mentions: 4, unread: 0 });
    expect(preview.articles.map(({ id }) => id).sort()).toEqual(ids.slice(0, 2).sort());
    for (const { changes } of preview.articles) {
      for (const { after, context } of changes) {
        expect(after?.type).toBe('weapon');
        expect(context.quote).toBe('Karsana');
      }
    }
    expect(everything()).toEqual(before);
  });

  test('changes all articles in one step, says which, and is undone in one', () => {
    const before = everything();
    const { rule, articles } = unwrapped(applyCorrection(workspace, correction('Karsana', weapon)));
    expect([...articles].sort()).toEqual(ids.slice(0, 2).sort());
    expect(place.events.at(-1)).toEqual({ type: 'articles-changed', ids: articles });
    expect(typesOf(ids[0] ?? '', 'Karsana')).toEqual(['weapon', 'weapon']);
    expect(typesOf(ids[1] ?? '', 'Karsana')).toEqual(['weapon', 'weapon']);
    const after = everything();
    expect(undo(workspace)).toMatchObject({ label: 'Correct “Karsana”', articles });
    expect(everything()).toEqual(before);
    expect(redo(workspace)?.articles).toEqual(articles);
    expect(everything()).toEqual(after);
    unwrapped(removeCorrections(workspace, [rule.id]));
    expect(everything()).toEqual(before);
    undo(workspace);
    undo(workspace);
    expect(everything()).toEqual(before);
  });

  test('of every form of a name is previewed, applied and undone in one step', async () => {
    const asked = {
      ...correction('Ilena Marrow', { kind: 'merge', name: 'Tomas Hale' }),
      forms: ['Marrow', 'Ilena Marrow'],
    };
    const before = everything();
    const preview = unwrapped(await previewCorrection(workspace, asked));
    expect(preview.articles.map(({ id, changes }) => [id, changes.length]).sort()).toEqual(
      [
        [ids[0], 1],
        [ids[1], 2],
      ].sort(),
    );
    unwrapped(applyCorrection(workspace, asked));
    expect(workspace.store.corrections.list()).toHaveLength(before.rules.length + 2);
    const names = analysis(ids[1] ?? '').entities.map(({ name }) => name);
    expect(names).toContain('Tomas Hale');
    expect(names.join()).not.toContain('Marrow');
    undo(workspace);
    expect(everything()).toEqual(before);

    const narrow = { ...asked, scope: 'article' as const };
    expect(applyCorrection(workspace, narrow)).toMatchObject({ error: { code: 'one-form' } });
    const blank = { ...asked, forms: [' Marrow'] };
    expect(applyCorrection(workspace, blank)).toMatchObject({ error: { code: 'no-words' } });
  });

  test('holds in this place, in this article, or everywhere', () => {
    const counts = (['mention', 'article', 'everywhere'] as const).map((scope) => {
      unwrapped(applyCorrection(workspace, correction('Karsana', weapon, scope)));
      const found = ids.map((id) => typesOf(id, 'Karsana').filter((type) => type === 'weapon'));
      undo(workspace);
      return found.map(({ length }) => length);
    });
    expect(counts).toEqual([
      [1, 0, 0],
      [2, 0, 0],
      [2, 2, 0],
    ]);
  });

  test('is found by name in the index, and the machine’s own analysis stays as it was', () => {
    const { store } = workspace;
    const own = ids.map((id) => store.analyses.get(store.articles.get(id)?.sha256 ?? ''));
    const rename = { kind: 'rename', name: 'Lamora Relief Trust' } as const;
    unwrapped(applyCorrection(workspace, correction('Lamora Trust', { ...weapon })));
    unwrapped(applyCorrection(workspace, correction('Lamora Trust', rename)));
    const named = () => namesOfArticles(store).filter(({ name }) => name === 'Lamora Relief Trust');
    expect(named().map(({ type }) => type)).toEqual(['weapon', 'weapon']);
    for (const { article, name } of named()) {
      const text = store.articles.get(article)?.text ?? '';
      const { entities, mentions: all } = analysis(article);
      const entity = entities.find((one) => one.name === name);
      const mentions = all.filter((one) => one.entity === entity?.id);
      expect(mentions.length).toBeGreaterThan(0);
      for (const { start, end } of mentions) expect(text.slice(start, end)).toBe('Lamora Trust');
    }
    expect(ids.map((id) => store.analyses.get(store.articles.get(id)?.sha256 ?? ''))).toEqual(own);
    undo(workspace);
    undo(workspace);
    expect(named()).toEqual([]);
  });

  test('holds for later imports, a new analysis, another engine and a new version', async () => {
    unwrapped(applyCorrection(workspace, correction('Karsana', weapon)));
    const later = await take('Third day\n\nBoats came back from Karsana.');
    await place.library.catchUp();
    expect(typesOf(later, 'Karsana')).toEqual(['weapon']);
    const { store } = workspace;
    const { sha256 = '' } = store.articles.get(later) ?? {};
    store.analyses.put(sha256, 'an older engine', { mentions: [], entities: [] });
    expect(typesOf(later, 'Karsana')).toEqual(['weapon']);
    await place.library.catchUp();
    expect(typesOf(later, 'Karsana')).toEqual(['weapon']);
    const bytes = utf8('Third day\n\nNo boats came back from Karsana, after all.\n');
    unwrapped(await place.library.handlers['articles.revise']({ id: later, name: 'n.txt', bytes }));
    await place.library.catchUp();
    expect(typesOf(later, 'Karsana')).toEqual(['weapon']);
    unwrapped(await place.library.handlers['articles.remove']({ articles: [later] }));
    while (store.corrections.list().length > 0) undo(workspace);
  });

  test.each([
    ['half a word', 'Karsan', /whole words/],
    ['white space', 'Karsana. ', /white space/],
    ['nothing', '', /one name/],
    ['words that are not there', 'Atlantis', /one name/],
  ])('of %s is refused with a sentence', (_, quote, sentence) => {
    const answer = applyCorrection(workspace, correction(quote, weapon));
    expect(answer.ok ? '' : answer.error.message).toMatch(sentence);
    expect(workspace.store.corrections.list()).toEqual([]);
  });

  test('that contradicts an earlier one wins, also when it was made before that one too', () => {
    // Within one tick of the clock.
    vi.useFakeTimers({ toFake: ['Date'] });
    const place = { kind: 'confirm', type: 'place' } as const;
    for (const action of [weapon, place, weapon, place, weapon]) {
      unwrapped(applyCorrection(workspace, correction('Karsana', action)));
      expect(typesOf(ids[1] ?? '', 'Karsana')).toEqual([action.type, action.type]);
    }
    vi.useRealTimers();
    expect(workspace.store.corrections.list()).toHaveLength(2);
    for (let step = 0; step < 5; step += 1) undo(workspace);
    expect(workspace.store.corrections.list()).toEqual([]);
  });

  test('comes in once though its context is cut within a character', async () => {
    const quote = 'Karsana';
    // 31 code units lie between them, so that the context of 32 begins with half of the boat.
    const id = await take(`Boats\n\nThere was one 🚤${'x'.repeat(30)} ${quote} had none.`);
    unwrapped(applyCorrection(workspace, correction(quote, weapon, 'mention', id)));
    const { bytes } = exportCorrections(workspace);
    expect(unwrapped(importCorrections(workspace, bytes))).toEqual({ added: 0, unchanged: 1 });
    expect(undo(workspace)?.label).toBe('Correct “Karsana”');
  });

  test.each([
    ['an unknown action', { action: { kind: 'explode' } }],
    ['an unknown type', { action: { kind: 'confirm', type: '__proto__' } }],
    ['an empty name', { action: { kind: 'merge', name: '  ' } }],
    ['an unknown scope', { scope: 'universe' }],
    ['an offset that is none', { start: -1 }],
  ])('with %s does not pass the contract', async (_, part) => {
    const request = { ...correction('Karsana', weapon), ...part };
    for (const call of ['corrections.preview', 'corrections.apply']) {
      const answer = await dispatch(place.library.handlers, call, request);
      expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-request' } });
    }
  });

  test('to words that lie elsewhere is refused', () => {
    const action = { kind: 'resize', quote: 'Port Amber', type: 'place' } as const;
    expect(applyCorrection(workspace, correction('Karsana', action)).ok).toBe(false);
  });
});

describe('any corrections', () => {
  const quotes = ['Karsana', 'Lamora Trust', 'Marrow', 'Ilena Marrow', 'boats', 'Trust'];
  const action = fc.oneof(
    fc.constantFrom<Correction['action']>(
      { kind: 'retype', type: 'place' },
      { kind: 'reject' },
      weapon,
      { kind: 'resize', quote: 'Lamora', type: 'person' },
    ),
    fc.record({
      kind: fc.constantFrom('merge', 'split', 'rename'),
      name: fc.constantFrom('Ilena Marrow', 'Karsana', 'Lamora Relief'),
    }) as fc.Arbitrary<Correction['action']>,
  );
  const request = fc.record({
    quote: fc.constantFrom(...quotes),
    action,
    scope: fc.constantFrom('mention' as const, 'article' as const, 'everywhere' as const),
    at: fc.nat(1),
  });

  test('are undone step by step through every state, and leave analyses whole', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 5 }), (requests) => {
        const states = [everything()];
        for (const { quote, action: what, scope, at } of requests) {
          const made = applyCorrection(workspace, correction(quote, what, scope, ids[at]));
          if (!made.ok) continue;
          states.push(everything());
          for (const id of ids) expectWhole(analysis(id));
        }
        for (const state of states.slice(0, -1).reverse()) {
          expect(undo(workspace)).not.toBeNull();
          expect(everything()).toEqual(state);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('go out in a file and come in once', async () => {
    for (const [quote, scope] of [
      ['Karsana', 'everywhere'],
      ['Ilena Marrow', 'mention'],
    ] as const) {
      unwrapped(applyCorrection(workspace, correction(quote, weapon, scope)));
    }
    const { bytes, rules } = exportCorrections(workspace);
    expect(rules).toBe(2);
    expect(unwrapped(importCorrections(workspace, bytes))).toEqual({ added: 0, unchanged: 2 });
    const shown = ids.map(analysis);
    await using other = await temporaryLibrary();
    const report = importCorrections(other.library.workspace, bytes);
    expect(unwrapped(report)).toEqual({ added: 2, unchanged: 0 });
    expect(unwrapped(importCorrections(other.library.workspace, bytes)).added).toBe(0);
    for (const text of TEXTS) await importPasted(other.library.workspace, { text, html: null });
    await other.library.catchUp();
    expect(ids.map((id) => other.library.workspace.store.corrected.of(id))).toEqual(shown);
    expect(undo(other.library.workspace)).not.toBeNull();
    undo(workspace);
    undo(workspace);
  });

  test.each([
    ['another version', '{"format":"fieldbrief-corrections","version":9,"rules":[]}', /version 9/],
    ['no JSON', 'hello', /not a Fieldbrief corrections file/],
  ])('of a file of %s are refused with one sentence', (_, file, sentence) => {
    const answer = importCorrections(workspace, utf8(file));
    expect(answer.ok ? '' : answer.error.message).toMatch(sentence);
  });

  test('of a file of bytes are refused', () => {
    expect(importCorrections(workspace, Uint8Array.of(0xff, 0xfe, 0)).ok).toBe(false);
  });
});

/** What every analysis promises. */
function expectWhole({ mentions, entities }: EntityAnalysis): void {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  let end = 0;
  for (const [index, mention] of mentions.entries()) {
    expect(mention.start).toBeGreaterThanOrEqual(end);
    end = mention.end;
    expect(known.get(mention.entity)?.mentions).toContain(index);
  }
}
