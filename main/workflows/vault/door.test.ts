import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LibraryEvent } from '#contract/events.ts';
import { readDocument } from '../../sandbox/read-document.ts';
import { STRENGTH } from '../../store/vault/seal.ts';
import { unwrapped } from '../testing.ts';
import { askToLock } from './ask-to-lock.ts';
import { Attempts } from './attempts.ts';
import { Door } from './door.ts';
import { IdleWatch } from './idle-watch.ts';
import type { KeyStore } from './unlock-library.ts';

// What the work of Argon2id costs is not tested here.
const usual = { ...STRENGTH };
beforeEach(() => {
  Object.assign(STRENGTH, { memory: 8, passes: 1 });
});
afterEach(() => {
  Object.assign(STRENGTH, usual);
});

interface Opened extends AsyncDisposable {
  readonly door: Door;
  readonly events: LibraryEvent[];
}
async function doorAt(folder: string, keyStore: KeyStore | null = null): Promise<Opened> {
  const door = unwrapped(
    await Door.at({
      folder,
      keyStore: () => keyStore,
      host: 'browser',
      printer: { print: () => Promise.reject(new Error('no')), close: () => Promise.resolve() },
      assets: join(import.meta.dirname, '../../../assets'),
      version: '0.0.0',
      reader: () => ({ read: readDocument, close: () => undefined }),
    }),
  );
  const events: LibraryEvent[] = [];
  door.listen((event) => {
    if (event.type === 'vault-changed') events.push(event);
  });
  return { door, events, [Symbol.asyncDispose]: () => door.close() };
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fieldbrief-door-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const paste = ({ door }: Opened) =>
  door.handlers['imports.paste']({ text: 'The zanzibarine bridge fell.', html: null });
const kinds = ({ events }: Opened) =>
  events.map((event) => event.type === 'vault-changed' && event.state.kind);
const inClear = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes('zanzibarine'));

describe('a door', () => {
  test('asks first whether a new library shall have a passphrase, and locks and opens it', async () => {
    await using opened = await doorAt(folder);
    const { handlers } = opened.door;
    expect(opened.door.state.kind).toBe('new');
    expect(await handlers['articles.list']({})).toMatchObject({ error: { code: 'locked' } });
    const key = unwrapped(await handlers['vault.create']({ passphrase: 'seven mills' }));
    expect(key).toMatch(/^([0-9A-Z]{4}-){8}[0-9A-Z]{4}$/);
    expect(await paste(opened)).toMatchObject({ ok: true });
    await handlers['vault.lock']({});
    expect(await handlers['articles.list']({})).toMatchObject({ error: { code: 'locked' } });
    expect(await handlers['vault.unlock']({ passphrase: 'eight mills' })).toMatchObject({
      error: { code: 'wrong-passphrase' },
    });
    // The next one has to wait, be it the right one.
    expect(await handlers['vault.unlock']({ passphrase: 'seven mills' })).toMatchObject({
      error: { code: 'wait', message: expect.stringMatching(/wait 1 second\./) },
    });
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1_000);
    unwrapped(await handlers['vault.unlock']({ passphrase: key ?? '' }));
    vi.restoreAllMocks();
    expect(unwrapped(await handlers['articles.list']({}))).toHaveLength(1);
    expect(kinds(opened)).toEqual(['open', 'locked', 'open']);
    expect(inClear()).toEqual([]);
  });

  test('without a passphrase is open at once, and gets one later', async () => {
    await using opened = await doorAt(folder);
    const { handlers } = opened.door;
    expect(unwrapped(await handlers['vault.create']({ passphrase: null }))).toBeNull();
    await paste(opened);
    expect(await handlers['vault.lock']({})).toMatchObject({ error: { code: 'not-encrypted' } });
    expect(await handlers['vault.destroy']({})).toMatchObject({ error: { code: 'not-encrypted' } });
    unwrapped(await handlers['vault.encrypt']({ passphrase: 'seven mills' }));
    expect(opened.door.state).toMatchObject({ kind: 'open', encrypted: true });
    expect(unwrapped(await handlers['articles.list']({}))).toHaveLength(1);
    expect(inClear()).toEqual([]);
  });

  test('locks for a command of the terminal', async () => {
    await using opened = await doorAt(folder);
    await opened.door.handlers['vault.create']({ passphrase: 'seven mills' });
    expect(await askToLock(folder)).toEqual({ ok: true, value: true });
    expect(opened.door.state.kind).toBe('locked');
  });

  test('opens another library with the second passphrase, under the same name', async () => {
    await using opened = await doorAt(folder);
    const { handlers } = opened.door;
    await handlers['vault.create']({ passphrase: 'seven mills' });
    await paste(opened);
    const set = { passphrase: 'seven mills', second: 'eight boats' };
    unwrapped(await handlers['vault.second'](set));
    await handlers['vault.lock']({});
    unwrapped(await handlers['vault.unlock']({ passphrase: 'eight boats' }));
    expect(unwrapped(await handlers['articles.list']({}))).toEqual([]);
    expect(unwrapped(await handlers['library.status']({}))).toMatchObject({ folder });
    await handlers['vault.lock']({});
    unwrapped(await handlers['vault.unlock']({ passphrase: 'seven mills' }));
    expect(unwrapped(await handlers['articles.list']({}))).toHaveLength(1);
  });

  test('takes no passphrase for one of its libraries that opens the other', async () => {
    await using opened = await doorAt(folder);
    const { handlers } = opened.door;
    const taken = { ok: false, error: { code: 'same-passphrase' } };
    const [own, other] = ['seven mills', 'eight boats'];
    await handlers['vault.create']({ passphrase: own });
    expect(await handlers['vault.second']({ passphrase: own, second: own })).toMatchObject(taken);
    unwrapped(await handlers['vault.second']({ passphrase: own, second: other }));
    expect(await handlers['vault.change']({ passphrase: own, next: other })).toMatchObject(taken);
    await handlers['vault.lock']({});
    unwrapped(await handlers['vault.unlock']({ passphrase: other }));
    expect(await handlers['vault.change']({ passphrase: other, next: own })).toMatchObject(taken);
    // Again the same one is no other one.
    unwrapped(await handlers['vault.change']({ passphrase: other, next: other }));
  });

  test('is locked after a panic that a key withstood, and names it', async () => {
    await using opened = await doorAt(folder);
    const { door } = opened;
    await door.handlers['vault.create']({ passphrase: 'seven mills' });
    const copy = join(folder, 'backups', 'keys.json');
    rmSync(copy);
    mkdirSync(join(copy, 'in the way'), { recursive: true });
    expect(await door.handlers['vault.destroy']({})).toMatchObject({
      error: { code: 'not-destroyed' },
    });
    expect(door.state).toMatchObject({ kind: 'locked', kept: [copy] });
    expect(existsSync(join(folder, 'keys.json'))).toBe(false);
  });

  test('gives no second passphrase where one would end the second library', async () => {
    await using opened = await doorAt(folder);
    const { handlers } = opened.door;
    const [own, other, third] = ['seven mills', 'eight boats', 'nine ferries'];
    await handlers['vault.create']({ passphrase: own });
    unwrapped(await handlers['vault.second']({ passphrase: own, second: other }));
    await handlers['vault.lock']({});
    unwrapped(await handlers['vault.unlock']({ passphrase: other }));
    await paste(opened);
    // From within nothing shows that there is another one.
    unwrapped(await handlers['vault.second']({ passphrase: other, second: third }));
    await handlers['vault.lock']({});
    unwrapped(await handlers['vault.unlock']({ passphrase: own }));
    const again = { passphrase: own, second: third };
    expect(await handlers['vault.second'](again)).toMatchObject({
      error: { code: 'second-there' },
    });
    await handlers['vault.lock']({});
    unwrapped(await handlers['vault.unlock']({ passphrase: other }));
    expect(unwrapped(await handlers['articles.list']({}))).toHaveLength(1);
  });

  test('opens by the account of the machine where that was added, with the passphrase, and until a panic', async () => {
    const account: KeyStore = {
      seal: (text) => Buffer.from(text).reverse(),
      open: (sealed) => Buffer.from(sealed).reverse().toString(),
    };
    await using opened = await doorAt(folder, account);
    const { door } = opened;
    const { handlers } = door;
    expect(door.state.account).toBeUndefined();
    await handlers['vault.create']({ passphrase: 'seven mills' });
    expect(door.state.account).toBe(false);
    expect(await handlers['vault.keyStore']({ passphrase: 'eight mills' })).toMatchObject({
      error: { code: 'wrong-passphrase' },
    });
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1_000);
    unwrapped(await handlers['vault.keyStore']({ passphrase: 'seven mills' }));
    vi.restoreAllMocks();
    await handlers['vault.lock']({});
    expect(door.state).toMatchObject({ kind: 'locked', account: true });
    unwrapped(await handlers['vault.unlock']({ passphrase: null }));
    expect(door.state.kind).toBe('open');
    unwrapped(await handlers['vault.destroy']({}));
    expect(door.state).toMatchObject({ kind: 'destroyed', account: false });
  });

  test('knows no account where the system has no safe store', async () => {
    await using opened = await doorAt(folder);
    const { handlers } = opened.door;
    await handlers['vault.create']({ passphrase: 'seven mills' });
    expect(opened.door.state).not.toHaveProperty('account');
    const refused = { error: { code: 'no-key-store' } };
    expect(await handlers['vault.keyStore']({ passphrase: 'seven mills' })).toMatchObject(refused);
    await handlers['vault.lock']({});
    expect(await handlers['vault.unlock']({ passphrase: null })).toMatchObject(refused);
  });

  test('after a panic opens with nothing, and says so', async () => {
    await using opened = await doorAt(folder);
    const { handlers } = opened.door;
    await handlers['vault.create']({ passphrase: 'seven mills' });
    await paste(opened);
    unwrapped(await handlers['vault.destroy']({}));
    expect(opened.door.state.kind).toBe('destroyed');
    expect(await handlers['vault.unlock']({ passphrase: 'seven mills' })).toMatchObject({
      error: { code: 'no-keys' },
    });
    const keys = readdirSync(folder, { recursive: true }).filter((name) =>
      /keys/.test(String(name)),
    );
    expect(keys).toEqual([]);
    expect(inClear()).toEqual([]);
    await opened.door.close();
    // The next start does not take the remains for a library in clear, nor make a new one.
    await using again = await doorAt(folder);
    expect(again.door.state).toMatchObject({
      kind: 'broken',
      broken: { problem: expect.stringMatching(/key file keys.json is gone/), ways: [] },
    });
  });
});

test('each wrong passphrase doubles the wait, up to a minute; the right one ends it', () => {
  let now = 0;
  const attempts = new Attempts(() => now);
  const waits = Array.from({ length: 8 }, () => {
    attempts.failed();
    const { wait } = attempts;
    now += wait;
    return wait / 1_000;
  });
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  attempts.failed();
  attempts.succeeded();
  expect(attempts.wait).toBe(0);
});

describe('without anybody there', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test.each([
    ['locks after its minutes', 5, [4, 2], [false, true]],
    ['never locks where a person wants that', 0, [300], [false]],
  ])('%s', (_, minutes, steps, locked) => {
    const lock = vi.fn();
    const idle = new IdleWatch({ minutes: () => minutes, lock });
    idle.start();
    const seen = steps.map((step) => {
      vi.advanceTimersByTime(step * 60_000);
      return lock.mock.calls.length > 0;
    });
    idle.stop();
    expect(seen).toEqual(locked);
  });

  test('a person who does something puts it off; a machine that slept does not', () => {
    const lock = vi.fn();
    const idle = new IdleWatch({ minutes: () => 5, lock });
    idle.start();
    for (let minute = 0; minute < 20; minute += 1) {
      vi.advanceTimersByTime(60_000);
      idle.touch();
    }
    expect(lock).not.toHaveBeenCalled();
    // Timers stand still while it sleeps; the clock does not.
    vi.setSystemTime(Date.now() + 60_000);
    vi.advanceTimersByTime(2_000);
    expect(lock).toHaveBeenCalledOnce();
    idle.stop();
  });
});
