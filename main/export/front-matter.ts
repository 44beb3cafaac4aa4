type Field = string | number | readonly string[] | null;

/**
 * YAML front matter, without what is null: JSON is YAML. A reader that knows none shows it as Markdown, so nothing in it
 * begins HTML, a picture or a link there; YAML's own escapes say the same letters.
 */
export function frontMatter(fields: Readonly<Record<string, Field>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : `${name}: ${JSON.stringify(value).replace(MARKUP, escaped)}`,
  );
  return ['---', ...lines, '---'].join('\n');
}

const MARKUP = /<|!(?=\[)|\](?=[([])/g;

const escaped = (sign: string): string =>
  `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
