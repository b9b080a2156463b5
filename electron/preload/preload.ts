import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { commandNames, eventNames, type Briefing } from '../ipc/contract.ts';

const commands: ReadonlySet<string> = new Set(commandNames);
const events: ReadonlySet<string> = new Set(eventNames);

const briefing = {
  call: (name, ...args) =>
    commands.has(name)
      ? ipcRenderer.invoke(name, ...args)
      : Promise.reject(new Error('Unknown command')),
  on: (name, listener) => {
    if (!events.has(name)) throw new Error('Unknown event');
    const hear = (_event: IpcRendererEvent, detail: Parameters<typeof listener>[0]): void =>
      listener(detail);
    ipcRenderer.on(name, hear);
    return () => void ipcRenderer.off(name, hear);
  },
} satisfies Briefing;

contextBridge.exposeInMainWorld('briefing', Object.freeze(briefing));
