/**
 * How a component tells what a person did with it: an event that leaves its shadow tree, so that whoever
 * shows the component hears it wherever it stands. Each component says in `HTMLElementEventMap` what its
 * events carry.
 */
export function tell<Name extends keyof HTMLElementEventMap>(
  from: HTMLElement,
  name: Name,
  detail: DetailOf<Name>,
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

type DetailOf<Name extends keyof HTMLElementEventMap> =
  HTMLElementEventMap[Name] extends CustomEvent<infer Detail> ? Detail : never;
