type Value = string | Buffer | readonly Value[] | { readonly [key: string]: Value };

/** A property list in Apple's binary form, for tests: two bytes an offset and a reference. */
export function plist(top: Value): Buffer {
  const objects: Buffer[] = [];
  const head = (kind: number, length: number) =>
    length < 15
      ? Buffer.from([(kind << 4) | length])
      : Buffer.from([(kind << 4) | 15, 0x12, 0, 0, length >> 8, length & 0xff]);
  const two = (numbers: readonly number[]) =>
    Buffer.from(numbers.flatMap((n) => [n >> 8, n & 0xff]));
  const add = (value: Value): number => {
    const at = objects.length;
    objects.push(Buffer.alloc(0));
    if (typeof value === 'string') {
      const wide = Buffer.from(value, 'utf16le').swap16();
      objects[at] = Buffer.concat([head(6, value.length), wide]);
    } else if (Buffer.isBuffer(value)) objects[at] = Buffer.concat([head(4, value.length), value]);
    else if (Array.isArray(value))
      objects[at] = Buffer.concat([head(10, value.length), two(value.map(add))]);
    else {
      const entries = Object.entries(value);
      const keys = entries.map(([key]) => add(key));
      const values = entries.map(([, one]) => add(one));
      objects[at] = Buffer.concat([head(13, entries.length), two([...keys, ...values])]);
    }
    return at;
  };
  add(top);
  const offsets: number[] = [];
  let at = 8;
  for (const object of objects) {
    offsets.push(at);
    at += object.length;
  }
  const trailer = Buffer.alloc(32);
  trailer[6] = 2;
  trailer[7] = 2;
  trailer.writeUInt32BE(objects.length, 12);
  trailer.writeUInt32BE(at, 28);
  return Buffer.concat([Buffer.from('bplist00'), ...objects, two(offsets), trailer]);
}
