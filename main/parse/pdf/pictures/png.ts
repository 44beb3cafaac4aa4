import { crc32, deflateSync } from 'node:zlib';

/** Rows of samples without packing between them, as PNG has them (RFC 2083, chapter 2). */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Grey, colours, a palette's index, grey with alpha, colours with alpha. */
  readonly type: 0 | 2 | 3 | 4 | 6;
  /** Bits of a sample. */
  readonly depth: number;
  /** Each row begins at a whole byte. */
  readonly samples: Uint8Array;
  /** Three bytes a colour. */
  readonly palette: Uint8Array | null;
}

export const CHANNELS = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;

export function pngOf({ width, height, type, depth, samples, palette }: Pixels): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, type, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...(palette ? [chunk('PLTE', palette)] : []),
    chunk('IDAT', deflateSync(filtered(samples, height, depth === 8 ? CHANNELS[type] : 0))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Each sample as what it differs by from the one above it: photographs then pack to half their size. */
function filtered(samples: Uint8Array, height: number, whole: number): Uint8Array {
  const length = samples.length / height;
  const rows = new Uint8Array((length + 1) * height);
  for (let row = 0; row < height; row += 1) {
    const from = row * length;
    const to = row * (length + 1) + 1;
    if (whole === 0 || row === 0) {
      rows.set(samples.subarray(from, from + length), to);
      continue;
    }
    rows[to - 1] = 2;
    for (let at = 0; at < length; at += 1)
      rows[to + at] = (samples[from + at] ?? 0) - (samples[from - length + at] ?? 0);
  }
  return rows;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
