import { session } from 'electron';
import type { Context } from './context.ts';

/** Denies every permission and every device. Copy, cut and paste by key or menu need none. */
export function denyPermissions({ log }: Context): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, reply) => {
    log.write(`refused the permission ${permission}`);
    reply(false);
  });
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.setDisplayMediaRequestHandler((_request, reply) => {
    log.write('refused to share the screen');
    reply({});
  });
}
