import { expect, test } from 'vitest';
import { archiveNames } from './archive-names.ts';
import { encodeText } from './testing.ts';

const NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['utf-8', ['تقرير/الوضع 12.pdf', 'Отчёт.docx']],
  ['ibm866', ['Отчёты/Сводка за ноябрь.docx', 'Фото/мост.jpg']],
  ['gb18030', ['报告/十一月情况.docx', '照片/桥.jpg']],
  ['windows-1256', ['تقارير/تقرير الوضع.docx', 'صور/الجسر.jpg']],
  ['shift_jis', ['報告/十一月の状況.docx', '写真/表示.jpg']],
];

test.each(NAMES)('names in %s that say nothing of it', (label, names) => {
  const bytes = names.map((name) => encodeText(name, label));
  expect(bytes.map(archiveNames(bytes))).toEqual(names);
});

test('Western names stand in the code page that the format names', () => {
  const bytes = [Uint8Array.from([0x52, 0x82, 0x73, 0x75, 0x6d, 0x82, 0x2e, 0x74, 0x78, 0x74])];
  expect(bytes.map(archiveNames(bytes))).toEqual(['Résumé.txt']);
});
