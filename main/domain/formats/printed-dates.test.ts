import { expect, test } from 'vitest';
import { readDateline } from './dateline.ts';
import { readPrintedDates } from './printed-dates.ts';

test.each([
  ['[02/يوليو/2026]', '2026-07-02'],
  ['Yayınlanma: 5 Şub 2026', '2026-02-05'],
  ['Publicado a 3 ago. 2025, por Braima Sané', '2025-08-03'],
  ['Ilichapishwa tarehe 2 Desemba 2025 saa 10:00', '2025-12-02'],
  ['Rédigé par Fatou Bamba le 05/03/2026', '2026-03-05'],
  ['04/10/2025 07h30 Atualizado há 2 dias', '2025-10-04'],
  ['Fecha de publicación: 14 de octubre de 2025', '2025-10-14'],
  ['Дата: 08.04.2026', '2026-04-08'],
  ['Par Moussa Issa, le 8 juillet 2025 à 14h05', '2025-07-08'],
  ['مسقط في 19 أغسطس 2025 /العمانية/', '2025-08-19'],
  ['نُشر: 11:02-7 ديسمبر 2025 م', '2025-12-07'],
  ['Actualizado el 11/10/2025 - Publicado el 10/10/2025', '2025-10-10'],
])('%s, in a language that writes the day first', (line, published) => {
  expect(readPrintedDates(line, true)).toMatchObject({ published });
});

test('which of two small numbers is the day stays open where the language does not say', () => {
  expect(readPrintedDates('05/03/2026 07:30')).toEqual({});
  expect(readPrintedDates('25/03/2026 07:30')).toEqual({ published: '2026-03-25' });
});

test.each([
  ['АКТОБЕ. 2 апреля 2026. КАЗИНФОРМ – Вода ушла.', 'АКТОБЕ', '2026-04-02', 'КАЗИНФОРМ'],
  ['ОШ. 3 мая 2026 – Вода ушла.', 'ОШ', null, null],
])('%s', (line, place, published, agency) => {
  const found = readDateline(line);
  expect(found && { ...found, text: '' }).toEqual(
    published === null
      ? null
      : { text: '', place, published, agency, length: line.indexOf('Вода') },
  );
});
