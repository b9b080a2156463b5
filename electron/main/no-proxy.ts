import { app } from 'electron';

/** Keeps Chromium from searching the local network for a proxy: nothing here would ever use one. */
export function searchNoProxy(): void {
  app.commandLine.appendSwitch('no-proxy-server');
}
