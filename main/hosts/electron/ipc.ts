import { ipcMain } from 'electron';
import { fail } from '#domain/result.ts';
import type { Door } from '../../workflows/vault/door.ts';
import { answerCall } from '../answer-call.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels.ts';
import { isTrustedSender } from './security.ts';
import { shownWindows } from './window.ts';

/** Connects the library, behind its door, to the page: one channel for calls, one for what is announced. */
export function connectLibrary(library: Pick<Door, 'handlers' | 'listen'>): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, request: unknown) => {
    if (!isTrustedSender(event)) {
      console.error(`A call from ${event.senderFrame?.url ?? 'a closed frame'} was refused.`);
      return fail('forbidden', 'Only the page of Fieldbrief itself may ask.');
    }
    return answerCall(library.handlers, name, request);
  });
  library.listen((announced) => {
    for (const window of shownWindows()) {
      window.webContents.send(EVENT_CHANNEL, announced);
    }
  });
}
