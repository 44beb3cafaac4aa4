import { expect, test } from 'vitest';
import { bodyIn } from './bodies.ts';

test.each([
  ['منظمة الأمم المتحدة للطفولة (اليونيسف)', 'en', 'UNICEF'],
  ['le ministère de la Santé', 'ar', 'وزارة الصحة'],
  ['the World Health Organization', 'ar', 'منظمة الصحة العالمية'],
  ['OMS', 'en', 'World Health Organization'],
  ['السلطات المحلية', 'fr', 'Autorités locales'],
  ['UN', 'fr', 'Nations unies'],
] as const)('%s in %s', (name, tongue, said) => {
  expect(bodyIn(name, tongue)).toBe(said);
});

test.each(['وزارة الصحة في غزة', 'Ministry of Health of Tessara', 'المنظمة', 'World'])(
  'a name of which a part is unknown is left as it is: %s',
  (name) => {
    expect(bodyIn(name, 'fr')).toBeNull();
  },
);
