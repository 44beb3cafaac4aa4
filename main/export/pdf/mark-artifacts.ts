const BEGIN = '/Artifact BMC\n';
const END = 'EMC\n';

/**
 * Chromium tags what belongs to the text and leaves header, footer, rules and backgrounds without a mark.
 * ISO 32000-1, 14.8.2.2, wants those marked as artifacts, so that a screen reader passes over them.
 * @param content a page's content stream as Skia writes it, one operator a line
 */
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
