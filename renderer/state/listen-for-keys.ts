import { type CommandRegistry, keyOf } from './command-registry.ts';

/**
 * Gives every key press that means a command to it.
 * @param isShown whether there is a room for it: before, and at a locked door, a command would open what nobody sees,
 *   and what is typed next would be lost
 */
export function listenForKeys(
  commands: CommandRegistry,
  inDialog: () => boolean,
  isShown: () => boolean,
): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || !isShown()) return;
    const [target] = event.composedPath();
    if (target instanceof Element && belongsToControl(target, event.key)) return;
    const command = commands.forKey(keyOf(event), isTextField(target));
    // A dialog has the keyboard for itself, but for what can't wait.
    if (!command || (inDialog() && !command.anywhere)) return;
    event.preventDefault();
    command.run();
  });
}

const TEXT_FIELD =
  'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"])';

function isTextField(target: EventTarget | undefined): boolean {
  return target instanceof Element && target.matches(TEXT_FIELD);
}

/** Enter on a button presses it; arrows on a tab move between tabs. */
function belongsToControl(target: Element, key: string): boolean {
  if (key === 'Enter' || key === ' ') return target.matches('button, summary, [role="link"], a');
  if (key.startsWith('Arrow'))
    return target.matches('[role="tab"], [role="radio"], input[type="radio"]');
  return false;
}
