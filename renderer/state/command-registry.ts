import { typedKey } from '../keyboard/typed-key.ts';

/** One thing a person can do. Keys, palette and menus all read it from here. */
export interface Command {
  /** `area.verb`, stable. */
  readonly id: string;
  readonly label: string;
  readonly group: CommandGroup;
  /** As `keyOf` names them; "Mod" is Ctrl, or Cmd on a Mac. */
  readonly keys: readonly string[];
  /** Also while a text field has the focus. */
  readonly inText?: boolean;
  /** Also while a dialog has the keyboard. */
  readonly anywhere?: boolean;
  /** Left out: always. */
  readonly when?: () => boolean;
  run(): void;
}

export const COMMAND_GROUPS = ['Reading', 'Marking', 'Library', 'Brief', 'View'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

export class CommandRegistry {
  readonly #commands = new Map<string, Command>();
  readonly #byKey = new Map<string, Command[]>();

  /** @throws {Error} when the id is taken: two commands of one name are a mistake of ours. */
  add(...commands: readonly Command[]): void {
    for (const command of commands) {
      if (this.#commands.has(command.id)) throw new Error(`Two commands are called ${command.id}.`);
      this.#commands.set(command.id, command);
      for (const key of command.keys) {
        this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), command]);
      }
    }
  }

  get all(): readonly Command[] {
    return [...this.#commands.values()];
  }

  /** Runs it unless it cannot be done now; false when it was not run. */
  run(id: string): boolean {
    const command = this.#commands.get(id);
    if (!command || !isPossible(command)) return false;
    command.run();
    return true;
  }

  /** The command that a key means now. */
  forKey(key: string, inText: boolean): Command | null {
    const meant = this.#byKey.get(key) ?? [];
    return meant.find((command) => (!inText || command.inText) && isPossible(command)) ?? null;
  }

  /** How a person reads the first key of a command; empty when it has none. */
  keyLabel(id: string): string {
    return keyLabel(this.#commands.get(id)?.keys[0] ?? '');
  }
}

export const isPossible = ({ when }: Command): boolean => when === undefined || when();

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * The name of a key press: "J", "Shift+J", "Mod+Shift+Z", "?". Shift is named only where it does not
 * already change the sign ("?" stays "?"). Empty for presses that can't be a command.
 */
export function keyOf(press: KeyPress): string {
  const { ctrlKey, metaKey, altKey, shiftKey } = press;
  const key = typedKey(press);
  // AltGr reports Ctrl and Alt together and types a sign.
  if (altKey || key === 'Dead' || key === 'Unidentified') return '';
  const letter = /^\p{L}$/u.test(key);
  const name = letter ? key.toUpperCase() : key;
  const shift = shiftKey && (letter || key.length > 1);
  return `${ctrlKey || metaKey ? 'Mod+' : ''}${shift ? 'Shift+' : ''}${name}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  ' ': 'Space',
  Delete: 'Del',
};

const isMac = () => /mac/i.test(globalThis.navigator?.userAgent ?? '');

export function keyLabel(key: string): string {
  return key
    .split(/\+(?=.)/)
    .map((part) => (part === 'Mod' ? (isMac() ? '⌘' : 'Ctrl') : (SIGNS[part] ?? part)))
    .join(' ');
}
