import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameFor } from './file-name.ts';

const cases: readonly [string, string][] = [
  ['Ilma valley: what is known', 'Ilma-valley-what-is-known.pdf'],
  ['أهالي إلما السفلى', 'أهالي-إلما-السفلى.pdf'],
  ['../../etc/passwd', 'etc-passwd.pdf'],
  ['a\u202efdp.exe', 'a-fdp-exe.pdf'],
  ['CON', 'brief-CON.pdf'],
  ['…', 'brief.pdf'],
  ['', 'brief.pdf'],
  ['𝒜'.repeat(90), `${'𝒜'.repeat(50)}.pdf`],
];
test.each(cases)('“%s” becomes %s', (title, expected) => {
  expect(fileNameFor(title, 'pdf')).toBe(expected);
});

test('no title gives a folder, a hidden file or a name that a file system refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
      const name = fileNameFor(title, 'pdf');
      expect(name).toMatch(/^[^.\-\p{C}<>:"/\\|?*][^\p{C}<>:"/\\|?*.]*\.pdf$/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    }),
  );
});
