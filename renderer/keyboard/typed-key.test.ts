import { expect, test } from 'vitest';
import { typedKey } from './typed-key.ts';

interface Case {
  readonly keyboard: string;
  readonly key: string;
  readonly code: string;
  readonly shift?: boolean;
  readonly means: string;
}

const CASES: readonly Case[] = [
  { keyboard: 'English', key: 'j', code: 'KeyJ', means: 'j' },
  { keyboard: 'Russian', key: 'о', code: 'KeyJ', means: 'j' },
  { keyboard: 'Russian', key: 'Р', code: 'KeyH', shift: true, means: 'H' },
  { keyboard: 'Russian', key: 'ю', code: 'Period', means: '.' },
  { keyboard: 'Russian', key: 'х', code: 'BracketLeft', means: '[' },
  { keyboard: 'Russian', key: 'Х', code: 'BracketLeft', shift: true, means: '{' },
  {
    keyboard: 'Russian, where a key of the others types a sign',
    key: '.',
    code: 'Slash',
    means: '.',
  },
  { keyboard: 'Arabic', key: 'ت', code: 'KeyJ', means: 'j' },
  { keyboard: 'Arabic, a key with two letters', key: 'لا', code: 'KeyB', means: 'b' },
  { keyboard: 'Arabic', key: 'ظ', code: 'Slash', means: '/' },
  { keyboard: 'Arabic', key: '؟', code: 'Slash', shift: true, means: '?' },
  { keyboard: 'Arabic', key: 'ِ', code: 'KeyA', shift: true, means: 'A' },
  { keyboard: 'Persian', key: '۱', code: 'Digit1', means: '1' },
  { keyboard: 'Hebrew', key: 'ח', code: 'KeyJ', means: 'j' },
  { keyboard: 'Ukrainian', key: 'є', code: 'Quote', means: "'" },
  { keyboard: 'Greek', key: 'ξ', code: 'KeyJ', means: 'j' },
  { keyboard: 'Thai', key: '่', code: 'KeyJ', means: 'j' },
  { keyboard: 'Dvorak', key: 'h', code: 'KeyJ', means: 'h' },
  { keyboard: 'Dvorak', key: '.', code: 'KeyE', means: '.' },
  { keyboard: 'AZERTY', key: 'a', code: 'KeyQ', means: 'a' },
  { keyboard: 'AZERTY', key: 'é', code: 'Digit2', means: 'é' },
  { keyboard: 'AZERTY', key: 'µ', code: 'Backslash', shift: true, means: 'µ' },
  { keyboard: 'German', key: 'ö', code: 'Semicolon', means: 'ö' },
  { keyboard: 'any', key: 'Enter', code: 'Enter', means: 'Enter' },
  { keyboard: 'any', key: ' ', code: 'Space', means: ' ' },
  { keyboard: 'any, at a place that no Latin keyboard has', key: 'ж', code: 'IntlRo', means: 'ж' },
];

test.each(CASES)('$keyboard: $key means $means', ({ key, code, shift = false, means }) => {
  expect(typedKey({ key, code, shiftKey: shift })).toBe(means);
});
