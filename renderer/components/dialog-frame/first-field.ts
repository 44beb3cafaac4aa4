/** Also the one button of a dialog that asks nothing but whether: it says so with `data-first`. */
const FIELDS = 'input, select, textarea, button[data-first]';

/** The first field under `root` that can be typed into or chosen from, as it is now; null without one. */
export function firstField(root: Element): HTMLElement | null {
  const fields = [...root.querySelectorAll<HTMLInputElement>(FIELDS)];
  const first = fields.find((field) => !field.disabled && field.checkVisibility());
  if (first?.type !== 'radio' && first?.type !== 'checkbox') return first ?? null;
  // Of a group, the first that is chosen: the keyboard enters there, and it comes into view.
  const group = first.closest('fieldset') ?? root;
  return fields.find((field) => field.checked && group.contains(field)) ?? first;
}

/** The first ticked box of each list under `root` that scrolls. */
export const firstChosen = (root: Element): HTMLElement[] =>
  [...root.querySelectorAll('.list')].flatMap((list) => {
    const box = [...list.querySelectorAll('input')].find(({ checked }) => checked);
    return box?.closest('label') ?? [];
  });

/** What has the keyboard, however deep; null when nothing has. */
export function focusedElement(): HTMLElement | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement ? at : null;
}
