import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { articleOf, brief, STORY } from './brief.fixture.ts';
import { briefDocx } from './docx.ts';

const readBack = async (bytes: Uint8Array) =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
const parts = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => ({ name, xml: strFromU8(part) }));

test('mammoth reads headings, passages, tables, and footnotes that lead there and back', async () => {
  const html = await readBack(await briefDocx(brief()));
  expect(html).toContain('The road to Halvet');
  expect(html).toMatch(/<h1>(<a[^>]*><\/a>)?Summary<\/h1>/);
  expect(html).toContain('Rain cut the road to Halvet on Monday.');
  expect(html).toContain('<table>');
  const there = [...html.matchAll(/href="#(footnote-\d+)"/g)].map(([, id]) => id);
  const back = [...html.matchAll(/href="#(footnote-ref-\d+)"/g)].map(([, id]) => id);
  expect(there.length).toBeGreaterThan(1);
  expect(back).toHaveLength(there.length);
  for (const id of [...there, ...back]) expect(html).toContain(`id="${id}"`);
  expect(html).toContain('SHA-256 abababababab, source 1, paragraph 1');
  // Said in full once; later ones only name it.
  expect(html.match(/SHA-256 abababababab, source 1/g)).toHaveLength(1);
  expect(html).toMatch(/Meridian Wire, source 1, paragraph \d/);
});

test('header and footer carry the marking in its colours, right-aligned, 12 points', async () => {
  const marked = parts(
    await briefDocx(brief({ marking: 'TLP:AMBER+STRICT // FIELD TEAM' })),
  ).filter(({ name }) => /^word\/(header|footer)\d/.test(name));
  expect(marked).toHaveLength(2);
  for (const { xml } of marked) {
    expect(xml).toContain('TLP:AMBER+STRICT');
    expect(xml).toContain('FIELD TEAM');
    expect(xml).toMatch(/w:jc w:val="(right|end)"/);
    expect(xml).toContain('ffc000');
    expect(xml).toContain('w:fill="000000"');
    expect(xml).toContain('<w:sz w:val="24"/>');
  }
});

test('nothing says who made it, where, or when', async () => {
  for (const { name, xml } of parts(await briefDocx(brief()))) {
    expect(xml, name).not.toMatch(/\/home\/|Un-named|docx/i);
    if (name === 'docProps/core.xml') expect(xml).toContain('2031-03-06T00:00:00Z');
  }
});

test('the same brief gives the same bytes', async () => {
  const first = await briefDocx(brief());
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect(Buffer.from(await briefDocx(brief())).equals(Buffer.from(first))).toBe(true);
});

test('Arabic runs from right to left, in paragraphs and in tables', async () => {
  const arabic = articleOf(
    'فيضان',
    [{ kind: 'paragraph', text: 'قطع المطر الطريق.', marks: [] }],
    'ar',
  );
  const [body] = parts(await briefDocx(brief({}, arabic))).filter(
    ({ name }) => name === 'word/document.xml',
  );
  expect(body?.xml).toContain('<w:bidi/>');
  expect(body?.xml).toContain('<w:rtl/>');
});

test('hostile text stays text, and what XML cannot hold is replaced', async () => {
  const evil = '</w:t><w:p/> & \u0000\u001f \ud800 <script>';
  const html = await readBack(
    await briefDocx(brief({ title: evil }, articleOf(evil, STORY.blocks))),
  );
  expect(html).toContain('&lt;/w:t&gt;&lt;w:p/&gt; &amp;');
});

const office = existsSync('/usr/bin/soffice') ? '/usr/bin/soffice' : null;

// Loud in the report where it can't be had.
test.skipIf(office === null)(
  'LibreOffice opens it and reads the same words',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-docx-'));
    try {
      const path = join(folder, 'brief.docx');
      writeFileSync(path, await briefDocx(brief({ marking: 'TLP:AMBER' })));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const args = [profile, '--headless', '--convert-to', 'txt:Text', '--outdir', folder, path];
      await promisify(execFile)(office ?? '', args, { timeout: 120_000 });
      const text = readFileSync(join(folder, 'brief.txt'), 'utf8');
      expect(text).toContain('The road to Halvet');
      expect(text).toContain('Rain cut the road to Halvet on Monday.');
      expect(text).toContain('SHA-256 abababababab');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  130_000,
);
