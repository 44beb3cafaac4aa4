import { Menu, type MenuItemConstructorOptions } from 'electron';

/** The usual menus with the keys that people know; the app's own commands are in its palette. */
export function setApplicationMenu(development: boolean, platform = process.platform): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(development, platform)));
}

export function menuTemplate(
  development: boolean,
  platform: NodeJS.Platform,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const appMenu: MenuItemConstructorOptions = { role: 'appMenu' };
  const helpMenu: MenuItemConstructorOptions = { role: 'help', submenu: [{ role: 'about' }] };
  const developerTools: MenuItemConstructorOptions = { role: 'toggleDevTools' };
  return [
    ...(mac ? [appMenu] : []),
    { role: 'fileMenu' },
    { role: 'editMenu' },
    {
      label: '&View',
      submenu: [
        { role: 'reload' },
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(development ? [developerTools] : []),
      ],
    },
    { role: 'windowMenu' },
    // macOS has "About" in the app's own menu.
    ...(mac ? [] : [helpMenu]),
  ];
}
