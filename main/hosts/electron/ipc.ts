import { BrowserWindow, ipcMain } from 'electron';
import { fail } from '#domain/result.ts';
import type { OpenLibrary } from '../../workflows/open-library.ts';
import { answerCall } from '../answer-call.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels.ts';
import { isTrustedSender } from './security.ts';

/** Connects the library to the page: one channel for calls, one for what is announced. */
export function connectLibrary(library: Pick<OpenLibrary, 'handlers' | 'listen'>): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, request: unknown) => {
    if (!isTrustedSender(event)) {
      console.error(`A call from ${event.senderFrame?.url ?? 'a closed frame'} was refused.`);
      return fail('forbidden', 'Only the page of Fieldbrief itself may ask.');
    }
    return answerCall(library.handlers, name, request);
  });
  library.listen((announced) => {
    for (const window of BrowserWindow.getAllWindows()) {
      window.webContents.send(EVENT_CHANNEL, announced);
    }
  });
}
