/** A style sheet that components can adopt. Built through the CSSOM, which the page's policy admits. */
export function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}
