import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../testing.ts';
import { newRecoveryKey, recoveryBytes, recoveryText } from './recovery-key.ts';
import { STRENGTH } from './seal.ts';
import { Vault } from './vault.ts';

/** As little work as Argon2id allows: what it costs is not tested here. */
const QUICK = { memory: 8, passes: 1, lanes: 1 };

const slots = (folder: string): { stretching: typeof STRENGTH }[] =>
  JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')).slots;

describe('a vault', () => {
  test('opens with its passphrase, however it was composed, and with no other', async () => {
    using place = temporaryFolder();
    const vault = new Vault(place.folder, QUICK);
    expect(vault.exists()).toBe(false);
    const { key } = await vault.create('caf\u00e9 au lait');
    expect((await vault.open('cafe\u0301 au lait'))?.key).toEqual(key);
    expect(await vault.open('cafe au lait')).toBeNull();
    expect(await vault.open('')).toBeNull();
  });

  test('keeps its key when the passphrase changes, and the recovery key keeps opening', async () => {
    using place = temporaryFolder();
    const vault = new Vault(place.folder, QUICK);
    const opened = await vault.create('first');
    const recovery = vault.renewRecovery(opened);
    await vault.change(opened, 'second');
    expect(await vault.open('first')).toBeNull();
    expect((await vault.open('second'))?.key).toEqual(opened.key);
    expect((await vault.open(recovery.toLowerCase().replaceAll('-', ' ')))?.key).toEqual(
      opened.key,
    );
    const newer = vault.renewRecovery(opened);
    expect(await vault.open(recovery)).toBeNull();
    expect((await vault.open(newer))?.key).toEqual(opened.key);
  });

  test('a second passphrase opens a library of its own, from which the first is out of reach', async () => {
    using place = temporaryFolder();
    const vault = new Vault(place.folder, QUICK);
    const opened = await vault.create('first');
    const bare = JSON.stringify(slots(place.folder)).length;
    const second = await vault.addSecond(opened, 'second');
    expect(second?.key).not.toEqual(opened.key);
    expect(second?.folder).not.toBe(opened.folder);
    // Nobody can see in the file that there is one.
    expect(JSON.stringify(slots(place.folder))).toHaveLength(bare);
    expect(await vault.open('second')).toEqual(second);
    if (second === null) throw new Error('There is none.');
    expect(await vault.addSecond(second, 'third')).toBeNull();
    vault.renewRecovery(second);
    await vault.change(second, 'changed');
    expect(await vault.open('first')).toEqual(opened);
  });

  test('seals anew with more work when that became usual', async () => {
    using place = temporaryFolder();
    const { key } = await new Vault(place.folder, QUICK).create('words');
    const stronger = new Vault(place.folder, { ...QUICK, memory: 16 });
    expect((await stronger.open('words'))?.key).toEqual(key);
    expect(
      slots(place.folder)
        .map(({ stretching }) => stretching.memory)
        .sort(),
    ).toEqual([16, 8]);
    expect((await stronger.open('words'))?.key).toEqual(key);
  });

  test('is opened by the copy beside the backups where its own file is gone or damaged', async () => {
    using place = temporaryFolder();
    const vault = new Vault(place.folder, QUICK);
    const { key } = await vault.create('words');
    writeFileSync(join(place.folder, 'keys.json'), '{"format":');
    expect((await vault.open('words'))?.key).toEqual(key);
    rmSync(join(place.folder, 'keys.json'));
    expect((await vault.open('words'))?.key).toEqual(key);
    writeFileSync(join(place.folder, 'backups', 'keys.json'), '[]');
    await expect(vault.open('words')).rejects.toMatchObject({ code: 'damaged-keys' });
  });

  test('that was destroyed opens with nothing', async () => {
    using place = temporaryFolder();
    const vault = new Vault(place.folder, QUICK);
    vault.renewRecovery(await vault.create('words'));
    vault.destroy();
    expect(vault.exists()).toBe(false);
    expect(existsSync(join(place.folder, 'backups', 'keys.json'))).toBe(false);
    await expect(vault.open('words')).rejects.toMatchObject({ code: 'no-keys' });
  });

  test('one seal that can’t be destroyed is named, and keeps none of the others', async () => {
    using place = temporaryFolder();
    const vault = new Vault(place.folder, QUICK);
    await vault.create('words');
    const [own, copy] = [join(place.folder, 'keys.json'), join(place.folder, 'backups/keys.json')];
    const staged = join(place.folder, 'restoring');
    const aside = join(place.folder, 'set-aside', '2026-11-01');
    for (const folder of [staged, aside]) {
      mkdirSync(folder, { recursive: true });
      cpSync(copy, join(folder, 'keys.json'));
    }
    rmSync(own);
    mkdirSync(join(own, 'in the way'), { recursive: true });
    expect(vault.destroy()).toEqual([own]);
    expect(readdirSync(place.folder, { recursive: true }).sort()).toEqual(
      ['backups', 'keys.json', 'keys.json/in the way', 'restoring', 'set-aside']
        .concat('set-aside/2026-11-01')
        .map((path) => join(...path.split('/')))
        .sort(),
    );
  });

  test('refuses a file that asks for more work than a machine can bear', async () => {
    using place = temporaryFolder();
    const vault = new Vault(place.folder, QUICK);
    await vault.create('words');
    for (const name of ['keys.json', join('backups', 'keys.json')]) {
      const path = join(place.folder, name);
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replaceAll('"memory": 8', '"memory": 8000000'),
      );
    }
    await expect(vault.open('words')).rejects.toMatchObject({ code: 'damaged-keys' });
  });

  test('is sealed with 64 MiB and three passes of Argon2id', () => {
    expect(STRENGTH).toEqual({ memory: 65_536, passes: 3, lanes: 1 });
  });
});

describe('a recovery key', () => {
  test('is read as it was printed, whatever key', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
        const key = Buffer.from(bytes);
        expect(recoveryBytes(recoveryText(key))).toEqual(key);
      }),
    );
  });

  test('one wrong letter is no key at all', () => {
    const text = recoveryText(newRecoveryKey());
    for (let at = 0; at < text.length; at += 1) {
      if (text[at] === '-') continue;
      const wrong = text[at] === 'Z' ? 'Y' : 'Z';
      expect(recoveryBytes(`${text.slice(0, at)}${wrong}${text.slice(at + 1)}`)).toBeNull();
    }
  });

  test('no passphrase is taken for one', () => {
    expect(recoveryBytes('correct horse battery staple')).toBeNull();
  });
});
