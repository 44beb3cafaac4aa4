import type { App } from 'electron';

/** Switches that let other programs of this machine into a page that shows the library, or into the app itself. */
const DOORS = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'inspect',
  'inspect-brk',
  'load-extension',
  'disable-web-security',
];

/**
 * Why a packaged app does not start with the switches that it was given; null where it does. An AppImage starts itself
 * without Chromium's sandbox where the system lets no program make namespaces of its own.
 */
export function unsafeStart({ isPackaged, commandLine }: Pick<App, 'isPackaged' | 'commandLine'>) {
  if (!isPackaged) return null;
  const door = DOORS.find((name) => commandLine.hasSwitch(name));
  if (door !== undefined) return `Fieldbrief does not start with --${door}: leave it out.`;
  if (!commandLine.hasSwitch('no-sandbox')) return null;
  return 'Fieldbrief would run without its sandbox here, and does not. An AppImage does that where the system allows no namespaces to programs: install the .deb package, which brings the rule that allows them (an AppArmor profile).';
}
