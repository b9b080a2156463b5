import { app, protocol } from 'electron';
import { join } from 'node:path';
import { readAsset } from '../services/read-asset.ts';
import type { Context } from './context.ts';
import { appScheme } from './origin.ts';
import { respond } from './respond.ts';

/** Declares the program's own scheme, with the rights of a web origin and no more. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built window and the pages made for printing under that scheme. */
export function serveScheme({ printPages }: Context): void {
  const folder = join(app.getAppPath(), 'out', 'renderer');
  const served = {
    readAsset: (segments: readonly string[]) => readAsset(folder, segments),
    printPages,
  };
  protocol.handle(appScheme, (request) => respond(request, served));
}
