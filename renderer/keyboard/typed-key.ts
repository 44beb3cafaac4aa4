/**
 * What stands on a key of a Latin keyboard by the key's place, without and with Shift. Letters and
 * digits say it by the name of their place already ("KeyJ", "Digit1").
 */
const SIGNS: Readonly<Record<string, readonly [string, string]>> = {
  Backquote: ['`', '~'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Backslash: ['\\', '|'],
  Semicolon: [';', ':'],
  Quote: ["'", '"'],
  Comma: [',', '<'],
  Period: ['.', '>'],
  Slash: ['/', '?'],
};

/** Signs that belong to another script alone; what scripts share ("/", "€") is none of them. */
const OTHER_SCRIPT =
  /^[^\p{Script_Extensions=Latin}\p{Script_Extensions=Common}\p{Script_Extensions=Inherited}]+$/u;

/**
 * The sign that a key press means. What was typed in Latin letters stays, so that Dvorak and AZERTY
 * keep their own places; where a key types Cyrillic, Arabic or another script (one key of an Arabic
 * keyboard types two letters), the place of the key tells what a Latin keyboard has there.
 */
export function typedKey({
  key,
  code,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
  if (!OTHER_SCRIPT.test(key)) return key;
  const [, letter, digit] = /^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/.exec(code) ?? [];
  if (letter !== undefined) return shiftKey ? letter : letter.toLowerCase();
  return digit ?? SIGNS[code]?.[shiftKey ? 1 : 0] ?? key;
}
