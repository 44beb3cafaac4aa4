/**
 * What an event comes from, for a listener that stands on an element of that kind. Anything else is a defect
 * of ours, and told as one.
 */
export function targetOf<Kind extends Element>(
  { target }: Event,
  kind: abstract new () => Kind,
): Kind {
  if (target instanceof kind) return target;
  throw new TypeError(`An event came from no ${kind.name}.`);
}

/** What stands in a field of a form that is sent, without the blanks around it. */
export const sentText = (sent: SubmitEvent, name: string): string =>
  String(new FormData(targetOf(sent, HTMLFormElement)).get(name) ?? '').trim();

/** What was chosen in a select that offers `values`. */
export function chosenIn<Value extends string>(event: Event, values: readonly Value[]): Value {
  const { value } = targetOf(event, HTMLSelectElement);
  const chosen = values.find((one) => one === value);
  if (chosen === undefined) throw new TypeError(`“${value}” is not among what is offered.`);
  return chosen;
}
