import { sheet } from './sheet.ts';
import { THEME_NAMES, type Theme, themes } from './themes.ts';

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

/** One rule for each theme; `<html data-theme>` chooses. */
export function themeSheet(): CSSStyleSheet {
  const rules = THEME_NAMES.map((name) => {
    const body = Object.entries(customProperties(themes[name])).map(
      ([key, value]) => `${key}:${value}`,
    );
    return `:root[data-theme="${name}"]{${body.join(';')}}`;
  });
  return sheet(rules.join('\n'));
}
