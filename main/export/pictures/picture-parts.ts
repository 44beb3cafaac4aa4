/** The parts of a picture that are needed to show it. */
export interface PictureParts {
  readonly bytes: Uint8Array;
  /** As stored, before it is turned. */
  readonly width: number;
  readonly height: number;
  /** From 1 to 8 (CIPA DC-008, 4.6.4); from 5 on width and height change places. */
  readonly orientation: number;
}

/** Part of a file; ends the reading where the file has no such part. */
export function cut(bytes: Buffer, start: number, end: number): Buffer {
  if (start < 0 || end < start || end > bytes.length)
    throw new RangeError('The picture is cut off');
  return bytes.subarray(start, end);
}
