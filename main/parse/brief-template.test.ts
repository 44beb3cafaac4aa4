import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BRIEF_TONGUES } from '#domain/brief/labels.ts';
import { parseTemplate } from './brief-template.ts';

const folder = join(import.meta.dirname, '..', '..', 'assets', 'templates');

test.each(readdirSync(folder))('%s that ships is sound and named after its id', (name) => {
  const read = parseTemplate(readFileSync(join(folder, name), 'utf8'));
  expect(read).toMatchObject({ ok: true, value: { id: name.replace('.json', '') } });
});

test.each(readdirSync(folder))(
  '%s that ships has its titles in every language of briefs',
  (name) => {
    const read = parseTemplate(readFileSync(join(folder, name), 'utf8'));
    if (!read.ok) throw new Error(read.error.message);
    const titles = [read.value.title, ...read.value.sections.map(({ title }) => title)];
    for (const title of titles.filter((one) => Object.keys(one).length > 0)) {
      expect(Object.keys(title).sort()).toEqual([...BRIEF_TONGUES].sort());
    }
  },
);

const sound = {
  format: 'fieldbrief-template',
  version: 1,
  id: 'memo',
  name: 'Memo',
  numbered: false,
  title: {},
  facts: [],
  sections: [{ id: 'one', title: { en: 'One' }, content: 'summary' }],
};

test.each([
  ['no JSON', '{', /no JSON/],
  ['an unknown field', { ...sound, colour: 'red' }, /does not know: “colour”/],
  [
    'an unknown field of a section',
    { ...sound, sections: [{ ...sound.sections[0], image: 'x.png' }] },
    /does not know: “sections.0.image”/,
  ],
  ['another version', { ...sound, version: 2 }, /“version”/],
  [
    'an unknown content',
    { ...sound, sections: [{ id: 'a', title: {}, content: 'poem' }] },
    /content/,
  ],
  ['no section', { ...sound, sections: [] }, /at least one section/],
  ['an id twice', { ...sound, sections: [...sound.sections, ...sound.sections] }, /each id once/],
  ['no name', { ...sound, name: '' }, /“name”/],
])('a template with %s is refused in one sentence', (_, content, sentence) => {
  const read = parseTemplate(typeof content === 'string' ? content : JSON.stringify(content));
  expect(read.ok ? '' : read.error.message).toMatch(sentence);
});
