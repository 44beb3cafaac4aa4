/** The same value with every string in it changed; bytes, and all else that is no list or plain object, stay as they are. */
export function withTexts<T>(value: T, change: (text: string) => string): T {
  const changed = (one: unknown): unknown => {
    if (typeof one === 'string') return change(one);
    if (Array.isArray(one)) return one.map(changed);
    if (typeof one !== 'object' || one === null) return one;
    if (Object.getPrototypeOf(one) !== Object.prototype) return one;
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, changed(inner)]));
  };
  return changed(value) as T;
}
