/** By a label, the bytes of each character that the encoding has, as decoding them shows. */
const TABLES = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The bytes of a text in one of the old encodings, which Node only reads; an error where it has no such character. */
export function encodeText(text: string, label: string): Uint8Array {
  const table = TABLES.get(label) ?? tableOf(label);
  TABLES.set(label, table);
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      const bytes = table.get(sign);
      if (!bytes) throw new Error(`${label} has no ${sign}`);
      return bytes;
    }),
  );
}

function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const note = (...bytes: number[]): boolean => {
    const sign = signOf(label, bytes);
    if (sign !== null && !table.has(sign)) table.set(sign, bytes);
    return sign !== null;
  };
  for (let first = 0; first < 256; first += 1) {
    if (note(first)) continue;
    for (let second = 0x20; second < 256; second += 1) note(first, second);
  }
  return table;
}

function signOf(label: string, bytes: readonly number[]): string | null {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(Uint8Array.from(bytes));
    return [...text].length === 1 ? text : null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
