import * as v from 'valibot';
import { type BriefTemplate, SECTION_CONTENTS, TEMPLATE_FACTS } from '#domain/brief/template.ts';
import { messageOf } from '#domain/message-of.ts';
import { fail, ok, type Result } from '#domain/result.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'lower-case letters and hyphens'));
const translated = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language such as “en”')),
  v.pipe(v.string(), v.maxLength(200)),
);

const schema = v.strictObject({
  format: v.literal('fieldbrief-template'),
  version: v.literal(1),
  id,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  numbered: v.boolean(),
  title: translated,
  facts: v.array(v.picklist(TEMPLATE_FACTS)),
  acceptedOnly: v.optional(v.boolean()),
  sections: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: translated,
        content: v.picklist(SECTION_CONTENTS),
        tags: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(50))),
      }),
    ),
    v.minLength(1, 'at least one section'),
    v.maxLength(40),
    v.check((all) => new Set(all.map((one) => one.id)).size === all.length, 'each id once'),
  ),
});

/** Reads a template file; what it does not know is refused with its name, never passed over. */
export function parseTemplate(json: string): Result<BriefTemplate> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return fail('template-invalid', `This template is no JSON (${messageOf(error)}).`);
  }
  const read = v.safeParse(schema, data);
  if (read.success) {
    const { format: _, version: __, ...template } = read.output;
    return ok(template);
  }
  const [issue] = read.issues;
  const where = v.getDotPath(issue) ?? 'the file';
  return fail(
    'template-invalid',
    issue.expected === 'never'
      ? `This template has a field that this version does not know: “${where}”.`
      : `This template can't be used: “${where}” is not as it should be (${issue.message}).`,
  );
}
