import type { App, Session, WebContents } from 'electron';
import { OFFLINE_SWITCHES } from '../../export/offline-switches.ts';
import { APP_URL, isDownloadAllowed, isPermitted, isRequestAllowed } from './security.ts';

/** Before the app is ready: what holds for every process and every page. */
export function hardenApp(app: App): void {
  app.enableSandbox();
  for (const [name, value] of OFFLINE_SWITCHES) {
    if (value === undefined) app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value);
  }
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
}

/** A page stays where it is: it goes nowhere, opens nothing and embeds nothing. */
function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/**
 * Nothing leaves a session and nothing is granted to it.
 *
 * @param onBlocked hears of every request that was refused
 */
export function hardenSession(
  session: Session,
  { development, onBlocked }: { readonly development: boolean; readonly onBlocked: () => void },
): void {
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    const cancel = !isRequestAllowed(url, development);
    if (cancel) onBlocked();
    callback({ cancel });
  });
  session.setPermissionRequestHandler((_contents, permission, callback, { requestingUrl }) =>
    callback(isPermitted(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) =>
    isPermitted(permission, origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerDictionaryDownloadURL(`${APP_URL}dictionaries/`);
  session.on('will-download', (event, item) => {
    if (!isDownloadAllowed(item.getURL())) event.preventDefault();
  });
}
