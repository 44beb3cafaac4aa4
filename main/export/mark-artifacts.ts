import { constants, deflateSync, inflateSync } from 'node:zlib';

const STREAM = /^(\d+ 0 obj\n<<[\s\S]*?\/Length )(\d+)([\s\S]*?>>\s?stream\r?\n)/;
const BEGIN = '/Artifact BMC\n';
const END = 'EMC\n';

/**
 * Chromium tags what belongs to the text and leaves header, footer, rules and backgrounds without a mark.
 * ISO 32000-1, 14.8.2.2, wants those marked as artifacts, so that a screen reader passes over them.
 * @param objects of a file as Skia writes it: one deflated content stream a page
 */
export function markArtifacts(objects: Map<number, string>): void {
  const contents = [...objects.values()].flatMap((object) =>
    /\/Type \/Page\b(?!s)/.test(object) ? (/\/Contents (\d+) 0 R/.exec(object)?.[1] ?? []) : [],
  );
  for (const number of contents.map(Number)) {
    const object = objects.get(number);
    const [head = '', before = '', length = '', after = ''] = STREAM.exec(object ?? '') ?? [];
    if (object === undefined || !head.includes('/FlateDecode')) continue;
    const packed = object.slice(head.length, head.length + Number(length));
    const drawn = inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    const marked = deflateSync(Buffer.from(withArtifacts(drawn), 'latin1'), {
      level: constants.Z_BEST_COMPRESSION,
    }).toString('latin1');
    const rest = object.slice(head.length + Number(length));
    objects.set(number, `${before}${marked.length}${after}${marked}${rest}`);
  }
}

/** Marks every stretch of a content stream that stands outside marked content and draws something. */
export function withArtifacts(content: string): string {
  const parts: string[] = [];
  let outside: string[] = [];
  const flush = () => {
    const stretch = outside.join('');
    parts.push(DRAWS.test(stretch) ? `${BEGIN}${stretch}${END}` : stretch);
    outside = [];
  };
  let depth = 0;
  for (const line of content.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const begins = /\b(?:BDC|BMC)\s*$/.test(line);
    if (begins && depth === 0) flush();
    if (begins) depth += 1;
    if (depth === 0) outside.push(line);
    else parts.push(line);
    if (depth > 0 && /^EMC\s*$/.test(line)) depth -= 1;
  }
  flush();
  return parts.join('');
}

/** An operator that paints: text, a path, a shading or an object (ISO 32000-1, table 51). */
const DRAWS = /(?:^|\s)(?:Tj|TJ|'|"|f\*?|F|S|s|B\*?|b\*?|sh|Do)\s*$/m;
