import { expect, test } from 'vitest';
import { type Command, CommandRegistry, keyLabel, keyOf } from './command-registry.ts';

const press = (key: string, held = '', code = '') => ({
  key,
  code,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
});

const presses: { press: ReturnType<typeof press>; name: string }[] = [
  { press: press('j'), name: 'J' },
  { press: press('J', 'shift'), name: 'Shift+J' },
  { press: press('?', 'shift'), name: '?' },
  { press: press('k', 'ctrl'), name: 'Mod+K' },
  { press: press('z', 'meta shift'), name: 'Mod+Shift+Z' },
  { press: press('ArrowLeft', 'shift'), name: 'Shift+ArrowLeft' },
  { press: press('€', 'ctrl alt'), name: '' },
  { press: press('+', 'shift'), name: '+' },
  { press: press('л', 'ctrl', 'KeyK'), name: 'Mod+K' },
  { press: press('О', 'shift', 'KeyJ'), name: 'Shift+J' },
];

test.each(presses)('$name', ({ press: pressed, name }) => {
  expect(keyOf(pressed)).toBe(name);
});

test('keys are shown as people know them', () => {
  expect(keyLabel('Mod+Shift+Z')).toBe('Ctrl Shift Z');
  expect(keyLabel('+')).toBe('+');
  expect(keyLabel(' ')).toBe('Space');
  expect(keyLabel('Mod++')).toBe('Ctrl +');
});

const command = (id: string, change: Partial<Command>): Command => ({
  id,
  label: id,
  group: 'View',
  keys: ['J'],
  run: () => undefined,
  ...change,
});

test('a key means the first command that is possible', () => {
  const registry = new CommandRegistry();
  registry.add(command('a', { when: () => false }), command('b', {}), command('c', {}));
  expect(registry.forKey('J', false)?.id).toBe('b');
  expect(registry.forKey('K', false)).toBeNull();
  expect(registry.run('a')).toBe(false);
});

test('while typing, only commands that say so have keys', () => {
  const registry = new CommandRegistry();
  registry.add(command('a', {}), command('b', { inText: true }));
  expect(registry.forKey('J', true)?.id).toBe('b');
});

test('two commands of one name are refused', () => {
  const registry = new CommandRegistry();
  expect(() => registry.add(command('a', {}), command('a', {}))).toThrow('a');
});
