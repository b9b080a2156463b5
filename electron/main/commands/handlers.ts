import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { dossierCommands } from './dossier.ts';
import { exportCommands } from './export.ts';
import { referenceCommands } from './reference.ts';
import { safetyCommands } from './safety.ts';
import { settingsCommands } from './settings.ts';

/** The code behind every command. */
export const createHandlers = (context: Context): Handlers => ({
  ...referenceCommands(context),
  ...settingsCommands(context),
  ...dossierCommands(context),
  ...exportCommands(context),
  ...safetyCommands(context),
});
