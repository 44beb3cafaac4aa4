import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../../state/session.ts';

/** What can be done with articles of the list, by the ids of the commands. */
const ACTS = [
  'article.toggle-read',
  'article.used',
  'article.set-aside',
  'article.star',
  'article.due',
  'article.lay',
  'article.remove',
] as const;

/** The acts as the items of a menu; see `commandMenu`. */
export function articleMenu(session: Session, close: () => void): TemplateResult {
  const { length } = session.triage.targets;
  return commandMenu(session, length === 1 ? 'This article' : `${length} articles`, ACTS, close);
}

/**
 * Commands, by their ids, as the items of a menu.
 * @param close hides it, and gives the keyboard back to what opened it
 */
export function commandMenu(
  { commands }: Session,
  label: string,
  ids: readonly string[],
  close: () => void,
): TemplateResult {
  const run = (id: string) => {
    close();
    commands.run(id);
  };
  return html`<div class="menu" role="menu" popover="manual" aria-label=${label} @keydown=${(event: KeyboardEvent) => keyInMenu(event, close)} @focusout=${left}>
    ${ids.map((id) => {
      const command = commands.all.find((one) => one.id === id);
      if (!command) return nothing;
      const key = id === 'article.remove' ? 'Delete' : commands.keyLabel(id);
      return html`<button role="menuitem" tabindex="-1" @click=${() => run(id)}><span>${command.label}</span>${key === '' ? nothing : html`<kbd>${key}</kbd>`}</button>`;
    })}
  </div>`;
}

/** Opens it at a point of the window, within its edges, and gives it the keyboard. */
export function openMenu(menu: HTMLElement, x: number, y: number): void {
  menu.showPopover();
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(4, Math.min(x, innerWidth - width - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(y, innerHeight - height - 4))}px`;
  menu.querySelector('button')?.focus();
}

/** By hand, as a popover that closes itself goes with the button that a right click lets go of. */
function left({ currentTarget: menu, relatedTarget: to }: FocusEvent): void {
  if (!(menu instanceof HTMLElement) || (to instanceof Node && menu.contains(to))) return;
  menu.hidePopover();
}

function keyInMenu(event: KeyboardEvent, close: () => void): void {
  const menu = event.currentTarget;
  if (!(menu instanceof HTMLElement)) return;
  // The menu has the keyboard for itself.
  event.stopPropagation();
  const items = [...menu.querySelectorAll('button')];
  const at = items.findIndex((item) => item.matches(':focus'));
  const to: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: -1,
  };
  const next = to[event.key];
  if (next === undefined) {
    if (event.key !== 'Tab' && event.key !== 'Escape') return;
    event.preventDefault();
    close();
    return;
  }
  event.preventDefault();
  items.at(next % items.length)?.focus();
}
