import type { ReaderStore } from './reader-store.ts';

const PREFIX = '#/article/';

/**
 * Keeps the open article in the page's address, so that a reload comes back to it. `otherwise` is
 * opened when the address names none.
 */
export async function followAddress(reader: ReaderStore, otherwise: string | null): Promise<void> {
  const open = async (id: string | null) => {
    if (id && id !== reader.current?.article.id && id !== reader.opening) await reader.open(id);
  };
  reader.subscribe(() => {
    const id = reader.opening ?? reader.current?.article.id ?? null;
    if (id === named()) return;
    const address = id ? `${PREFIX}${encodeURIComponent(id)}` : location.pathname;
    history.replaceState(null, '', address);
  });
  window.addEventListener('hashchange', () => open(named()));
  await open(named() ?? otherwise);
}

function named(): string | null {
  const { hash } = location;
  if (!hash.startsWith(PREFIX)) return null;
  try {
    return decodeURIComponent(hash.slice(PREFIX.length));
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
