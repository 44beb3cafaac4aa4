import { safeStorage } from 'electron';
import type { KeyStore } from '../../workflows/vault/unlock-library.ts';

/** Where Linux has no store of secrets: one of these is a password that stands in Chromium's source, and opens for anybody. */
const UNSAFE = new Set(['basic_text', 'unknown']);

/** The account's store of secrets. Null where there is none that is safe; once the app is ready. */
export function systemKeyStore(platform: NodeJS.Platform = process.platform): KeyStore | null {
  if (!safeStorage.isEncryptionAvailable()) return null;
  if (platform === 'linux' && UNSAFE.has(safeStorage.getSelectedStorageBackend())) return null;
  return { seal: (text) => safeStorage.encryptString(text), open };
}

function open(sealed: Uint8Array): string | null {
  try {
    return safeStorage.decryptString(Buffer.from(sealed));
  } catch (error) {
    // Electron has one error for another account, changed bytes and a person who said no.
    if (error instanceof Error) return null;
    throw error;
  }
}
