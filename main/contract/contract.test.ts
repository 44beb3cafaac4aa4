import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dispatch, type Handlers } from './contract.ts';
import { fromWire, toWire } from './wire.ts';

const base64 = {
  encode: (bytes: Uint8Array) => Buffer.from(bytes).toString('base64'),
  decode: (text: string) => new Uint8Array(Buffer.from(text, 'base64')),
};

/** Handlers that give back what reached them. */
const echo = new Proxy({} as Handlers, {
  get: () => (request: unknown) => ({ ok: true, value: request }),
});

const refused: { name: string; call: unknown; request: unknown; code: string }[] = [
  { name: 'an unknown call', call: 'library.burn', request: {}, code: 'unknown-call' },
  { name: 'an inherited name', call: 'toString', request: {}, code: 'unknown-call' },
  { name: 'no name', call: 7, request: {}, code: 'unknown-call' },
  { name: 'a missing field', call: 'articles.get', request: {}, code: 'invalid-request' },
  { name: 'no object', call: 'articles.list', request: null, code: 'invalid-request' },
  { name: 'a surplus field', call: 'articles.list', request: { x: 1 }, code: 'invalid-request' },
  {
    name: 'a negative offset',
    call: 'articles.setPosition',
    request: { id: 'a', position: -1 },
    code: 'invalid-request',
  },
  {
    name: 'a revision before the first',
    call: 'articles.diff',
    request: { id: 'a', from: 0, to: 1 },
    code: 'invalid-request',
  },
  {
    name: 'an undefined change',
    call: 'settings.set',
    request: { theme: undefined },
    code: 'invalid-request',
  },
  {
    name: 'bytes that are none',
    call: 'imports.file',
    request: { name: 'a', bytes: [1] },
    code: 'invalid-request',
  },
];

for (const { name, call, request, code } of refused) {
  test(`dispatch refuses ${name}`, async () => {
    expect(await dispatch(echo, call, request)).toMatchObject({ ok: false, error: { code } });
  });
}

test('dispatch hands a checked request on, with only the changes that were asked for', async () => {
  const request = { theme: 'dark' };
  expect(await dispatch(echo, 'settings.set', request)).toEqual({ ok: true, value: request });
});

test('JSON with bytes comes back as it went', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.jsonValue(), (bytes, value) => {
      const sent = { bytes, value: JSON.parse(JSON.stringify(value)) as unknown };
      expect(fromWire(toWire(sent, base64), base64)).toEqual(sent);
    }),
  );
});
