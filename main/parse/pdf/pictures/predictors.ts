/**
 * Takes back what a predictor did to rows of samples (ISO 32000-2, 7.4.4.4). Null for one that PDF doesn't
 * know, and for fewer rows than there should be.
 */
export function withoutPredictor(
  data: Uint8Array,
  predictor: number,
  { length, rows, unit }: { readonly length: number; readonly rows: number; readonly unit: number },
): Uint8Array | null {
  if (predictor === 1) return data.length < length * rows ? null : data.subarray(0, length * rows);
  const isPng = predictor >= 10 && predictor <= 15;
  if (!isPng && predictor !== 2) return null;
  const stride = isPng ? length + 1 : length;
  if (data.length < stride * rows) return null;
  const out = new Uint8Array(length * rows);
  for (let row = 0; row < rows; row += 1) {
    const from = row * stride + (isPng ? 1 : 0);
    // The other predictor says of each sample what PNG's first one does.
    const kind = isPng ? (data[row * stride] ?? 0) : 1;
    const to = row * length;
    for (let at = 0; at < length; at += 1) {
      const left = at >= unit ? (out[to + at - unit] ?? 0) : 0;
      const up = row > 0 ? (out[to + at - length] ?? 0) : 0;
      const corner = row > 0 && at >= unit ? (out[to + at - length - unit] ?? 0) : 0;
      out[to + at] = (data[from + at] ?? 0) + foreseen(kind, left, up, corner);
    }
  }
  return out;
}

function foreseen(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const whole = left + up - corner;
  const [byLeft, byUp, byCorner] = [left, up, corner].map((one) => Math.abs(whole - one));
  if (byLeft === undefined || byUp === undefined || byCorner === undefined) return 0;
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
