const FIELDS = 'input, select, textarea';

/** The first field under `root` that can be typed into or chosen from, as it is now; null without one. */
export function firstField(root: Element): HTMLElement | null {
  const fields = [...root.querySelectorAll<HTMLInputElement>(FIELDS)];
  const first = fields.find((field) => !field.disabled && field.checkVisibility());
  if (first?.type !== 'radio') return first ?? null;
  // Of a group, the one that is chosen: the keyboard enters there.
  return fields.find(({ name, checked }) => name === first.name && checked) ?? first;
}

/** What has the keyboard, however deep; null when nothing has. */
export function focusedElement(): HTMLElement | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement ? at : null;
}
