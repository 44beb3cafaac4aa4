import { createRequire } from 'node:module';

// A CommonJS package whose types name a default that Node does not give.
const { burn } = createRequire(import.meta.url)('@kenjiuno/msgreader/lib/Burner.js') as {
  burn(
    entries: {
      name: string;
      type: number;
      length: number;
      binaryProvider?: () => Uint8Array;
      children?: number[];
    }[],
  ): Uint8Array;
};

const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;

/** What a storage of a test holds: bytes, text in UTF-16, or another storage. */
export interface Storage {
  readonly [name: string]: Uint8Array | string | Storage;
}

export const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

/** A compound file, as a peer writes it. */
export function compoundFile(root: Storage): Uint8Array {
  const entries: Parameters<typeof burn>[0] = [];
  const add = (name: string, of: Storage | Uint8Array | string, type: number): number => {
    const index = entries.length;
    if (typeof of === 'string' || of instanceof Uint8Array) {
      const bytes = typeof of === 'string' ? utf16(of) : of;
      entries.push({ name, type, length: bytes.length, binaryProvider: () => bytes });
      return index;
    }
    const children: number[] = [];
    entries.push({ name, type, length: 0, children });
    for (const [inner, content] of Object.entries(of)) {
      const isStream = typeof content === 'string' || content instanceof Uint8Array;
      children.push(add(inner, content, isStream ? STREAM : STORAGE));
    }
    return index;
  };
  add('Root Entry', root, ROOT);
  return burn(entries);
}

/** The stream of fixed properties: numbers, and moments in UTC. */
export function fixed(head: number, values: Readonly<Record<number, number | Date>>): Uint8Array {
  const entries = Object.entries(values);
  const view = new DataView(new ArrayBuffer(head + 16 * entries.length));
  for (const [index, [id, value]] of entries.entries()) {
    const at = head + 16 * index;
    view.setUint16(at, typeof value === 'number' ? 0x0003 : 0x0040, true);
    view.setUint16(at + 2, Number(id), true);
    if (typeof value === 'number') view.setInt32(at + 8, value, true);
    else view.setBigUint64(at + 8, BigInt(value.getTime() + 11_644_473_600_000) * 10_000n, true);
  }
  return new Uint8Array(view.buffer);
}

const PROPERTIES = '__properties_version1.0';

/** A message with its text, as Outlook saves one. */
export const outlookMessage = (
  subject: string,
  body: string,
  more: Storage = {},
  head = 32,
): Storage => ({
  [PROPERTIES]: fixed(head, { 57: new Date('2026-11-23T18:14:05Z') }),
  '__substg1.0_0037001F': subject,
  '__substg1.0_0C1A001F': 'Ingrid Halvorsen',
  '__substg1.0_5D01001F': 'ingrid@relief.example',
  '__substg1.0_1000001F': body,
  '__recip_version1.0_#00000000': {
    [PROPERTIES]: fixed(8, { 3093: 1 }),
    '__substg1.0_3001001F': 'Adil Osman',
    '__substg1.0_39FE001F': 'adil@relief.example',
  },
  ...more,
});
