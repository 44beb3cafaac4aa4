import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Bridge } from '#contract';
import type { LibraryEvent } from '#contract/events.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels.ts';

/** All that the page gets. It never sees `ipcRenderer` itself, nor an IPC event. */
const bridge: Bridge = {
  call: (name, request) => ipcRenderer.invoke(CALL_CHANNEL, name, request),
  listen(listener) {
    const hear = (_event: IpcRendererEvent, announced: LibraryEvent) => listener(announced);
    ipcRenderer.on(EVENT_CHANNEL, hear);
    return () => {
      ipcRenderer.off(EVENT_CHANNEL, hear);
    };
  },
};

contextBridge.exposeInMainWorld('fieldbrief', bridge);
