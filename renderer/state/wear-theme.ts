import type { Settings } from '../../main/contract/settings.ts';
import type { ThemeName } from '../styles/themes.ts';
import type { SettingsStore } from './settings-store.ts';

/** Puts the theme and the text size on the page, and follows the system where a person wants that. */
export function wearTheme(settings: SettingsStore): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const contrast = window.matchMedia('(prefers-contrast: more)');
  const wear = () => {
    const { theme, textSize } = settings.current;
    const root = document.documentElement;
    root.dataset.theme = themeFor(theme, { dark: dark.matches, contrast: contrast.matches });
    root.style.setProperty('--reader-size', `${textSize}px`);
  };
  settings.subscribe(wear);
  dark.addEventListener('change', wear);
  contrast.addEventListener('change', wear);
  wear();
}

function themeFor(
  theme: Settings['theme'],
  system: { dark: boolean; contrast: boolean },
): ThemeName {
  if (theme !== 'system') return theme;
  if (system.contrast) return 'contrast';
  return system.dark ? 'dark' : 'paper';
}
