import { readFile } from 'node:fs/promises';
import { type Protocol, protocol, type Session } from 'electron';
import { cacheControl, SECURITY_HEADERS } from '../page-policy.ts';
import { listRendererFiles } from '../renderer-files.ts';
import { APP_SCHEME, isAppUrl } from './security.ts';

/** Before the app is ready: the scheme counts as a secure origin with relative addresses. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page, and nothing else, under the app's own scheme. */
export function serveRenderer(session: Session, folder: string): void {
  const files = listRendererFiles(folder);
  handleScheme(session.protocol, async (url) => {
    const { pathname } = new URL(url);
    const file = files.get(pathname);
    if (!file || !isAppUrl(url)) return null;
    return new Response(await readFile(file.path), {
      headers: {
        ...SECURITY_HEADERS,
        'Content-Type': file.mediaType,
        'Cache-Control': cacheControl(pathname),
      },
    });
  });
}

/** Answers `GET` requests of the app's scheme in one session; null becomes a 404. */
export function handleScheme(
  protocolOfSession: Protocol,
  answer: (url: string) => Promise<Response | null>,
): void {
  protocolOfSession.handle(APP_SCHEME, async ({ method, url }) => {
    if (method !== 'GET') return new Response(null, { status: 405 });
    return (await answer(url)) ?? new Response(null, { status: 404 });
  });
}
