const GAP = 8;

/** Puts a fixed element above a rectangle, or below where there is no room, inside the window. */
export function placeNear(element: HTMLElement, place: DOMRect): void {
  const { width, height } = element.getBoundingClientRect();
  const above = place.top - height - GAP;
  const top =
    above >= GAP ? above : Math.min(place.bottom + GAP, window.innerHeight - height - GAP);
  const left = place.left + place.width / 2 - width / 2;
  const right = window.innerWidth - width - GAP;
  element.style.setProperty('top', `${Math.max(GAP, top)}px`);
  element.style.setProperty('left', `${Math.max(GAP, Math.min(left, right))}px`);
}
