import { expect, test } from 'vitest';
import { houseInTitle } from './house-in-title.ts';

test.each([
  ['UNHCR South Sudan: Renk Flash Update, 22 November 2026', 'UNHCR South Sudan'],
  ['DTM SUDAN | EARLY WARNING / EMERGENCY EVENT TRACKING', 'DTM Sudan'],
  ['Radio Kosti FM 96.4 - morning news bulletin, Sunday', 'Radio Kosti FM 96.4'],
  ['وزارة الصحة الاتحادية - نشرة الكوليرا اليومية', 'وزارة الصحة الاتحادية'],
  ['Federal Ministry of Health – Daily situation report', 'Federal Ministry of Health'],
  ['WHO: 412 cholera cases in White Nile', null],
  ['LIVE: Sudan war – bridge at Kosti reopens, updates', null],
  ['Sudan: White Nile and North Kordofan, Flash Update No. 1', null],
  ['Opinion | The world has forgotten the report', null],
  ['RE: Displacement report', null],
])('%s', (title, house) => expect(houseInTitle(title)).toBe(house));
