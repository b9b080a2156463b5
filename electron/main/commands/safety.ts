import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { askWhatToOpen, askWhereToSave } from '../file-dialogs.ts';
import { done, replyOf } from './reply.ts';

type SafetyCommands = Pick<
  Handlers,
  Extract<
    keyof Handlers,
    `${'history' | 'recovery' | 'merge' | 'share' | 'wipe' | 'key'}.${string}`
  >
>;

/** History, recovery, copies, removal and keys: what keeps a dossier from being lost or read. */
export function safetyCommands({ desk, services, window }: Context): SafetyCommands {
  return {
    'history.list': (handle) => replyOf(desk.versions(handle)),
    'history.read': (handle, id) => replyOf(desk.versionAt(handle, id)),
    'history.mark': (handle, dossier, mark) => replyOf(desk.mark(handle, dossier, mark)),

    'recovery.list': async () => done(await desk.leftovers()),
    'recovery.read': (id) => replyOf(desk.leftover(id)),
    'recovery.open': (id) => replyOf(desk.recover(id)),
    'recovery.discard': (id) => replyOf(desk.discard(id)),

    async 'merge.read'(handle) {
      const path = await askWhatToOpen(window());
      return path === null ? done(null) : replyOf(desk.copy(handle, path));
    },
    'merge.unlock': (handle, ticket, secret) => replyOf(desk.unlockCopy(handle, ticket, secret)),
    'merge.read-outside': (handle) => replyOf(desk.outside(handle)),
    'merge.settle-outside': (handle) => replyOf(desk.settleOutside(handle)),

    async 'share.write'(handle, dossier, name) {
      const path = await askWhereToSave(window(), `${dossier.title} (${name})`, 'aide');
      return path === null ? done(null) : replyOf(desk.share(handle, dossier, name, path));
    },

    'wipe.plan': (target) => replyOf(desk.planWipe(target)),
    'wipe.run': (target) => replyOf(desk.wipe(target)),

    'key.read': async () => done(await services.ownKey.read()),
    'key.create': (passphrase) => replyOf(services.ownKey.create(passphrase)),
  };
}
