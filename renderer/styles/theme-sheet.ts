import { sheet } from './sheet.ts';
import { printed, THEME_NAMES, type Theme, themes } from './themes.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Every meaning of a theme as custom properties: `--surface`, `--annotation-yellow`, … */
export function customProperties({ scheme, ...meanings }: Theme): Record<string, string> {
  const properties: Record<string, string> = { 'color-scheme': scheme };
  for (const [name, value] of Object.entries(meanings)) {
    if (typeof value === 'string') properties[`--${kebab(name)}`] = value;
    else for (const [key, color] of Object.entries(value)) properties[`--${name}-${key}`] = color;
  }
  return properties;
}

function rule(selector: string, theme: Theme): string {
  const body = Object.entries(customProperties(theme)).map(([key, value]) => `${key}:${value}`);
  return `${selector}{${body.join(';')}}`;
}

/** One rule for each theme; `<html data-theme>` chooses on the screen. */
export function themeSheet(): CSSStyleSheet {
  const rules = THEME_NAMES.map((name) => rule(`:root[data-theme="${name}"]`, themes[name]));
  const onPaper = `@media print{${rule(':root[data-theme]', printed)}}`;
  return sheet([...rules, onPaper].join('\n'));
}
