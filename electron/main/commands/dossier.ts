import { randomUUID } from 'node:crypto';
import { newDossier } from '../../../templates/edit/new-dossier.ts';
import { situationOfState } from '../../../templates/edit/situation-of.ts';
import { describeFinding } from '../../../templates/model/describe-finding.ts';
import type { Failure } from '../../ipc/contract.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { askWhatToOpen, askWhereToSave } from '../file-dialogs.ts';
import { done, failed, replyOf } from './reply.ts';

type DossierCommands = Pick<Handlers, Extract<keyof Handlers, `dossier.${string}`>>;

/** Making, opening, saving, locking and closing dossiers. Paths come from dialogs and from the recent list only. */
export function dossierCommands(context: Context): DossierCommands {
  const { desk, offered, services, window } = context;
  const askWhere = (title: string): Promise<string | null> =>
    askWhereToSave(window(), title, 'aide');

  return {
    async 'dossier.recent'() {
      // The window that asks is drawn and listens.
      if (offered.waiting()) setImmediate(() => context.tell('menu.command', 'open'));
      return done(await services.recents.list());
    },

    async 'dossier.create'({ pack, template, vetoEntry, state, language, title, lock }) {
      const [library, register, settings] = await Promise.all([
        services.packs.library(),
        services.packs.vetoes(),
        services.settings.read(),
      ]);
      const veto = register.vetoes.find(({ entry }) => entry === vetoEntry);
      if (vetoEntry !== undefined && !veto) return failed(unknown('veto'));
      const country = library.states.find(({ code }) => code === state);
      if (state !== undefined && !country) return failed(unknown('country'));
      const made = newDossier(
        {
          pack,
          template,
          language,
          profile: settings.profile,
          ...(veto ? { veto } : {}),
          ...(country ? { situation: situationOfState(country) } : {}),
          ...(title === undefined ? {} : { title }),
        },
        { library, makeId: () => randomUUID(), now: services.now().toISOString() },
      );
      if (!made.ok)
        return failed({
          code: 'refused',
          message: made.problem.map((finding) => describeFinding(finding)).join(' '),
          findings: made.problem,
        });
      // A window that forgot to ask must not leave a readable dossier behind.
      if (settings.vault && (lock ?? { kind: 'none' }).kind === 'none')
        return failed(vaultNeedsLock);
      return replyOf(desk.begin(made.value, lock ?? { kind: 'none' }));
    },

    async 'dossier.open'() {
      const path = offered.take() ?? (await askWhatToOpen(window()));
      return path === null ? done(null) : replyOf(desk.open(path));
    },

    async 'dossier.open-recent'(id) {
      const path = await services.recents.pathOf(id);
      return path === undefined
        ? failed({ code: 'not-found', message: 'This dossier is no longer in the recent list.' })
        : replyOf(desk.open(path));
    },

    'dossier.unlock': (ticket, secret) => replyOf(desk.unlock(ticket, secret)),

    async 'dossier.save'(handle, dossier) {
      const path = desk.fileOf(handle) ?? (await askWhere(dossier.title));
      return path === null ? done(null) : replyOf(desk.save(handle, dossier, path));
    },

    async 'dossier.save-as'(handle, dossier) {
      const path = await askWhere(dossier.title);
      return path === null ? done(null) : replyOf(desk.save(handle, dossier, path));
    },

    async 'dossier.save-copy'(handle, dossier) {
      const path = await askWhere(dossier.title);
      return path === null ? done(null) : replyOf(desk.saveCopy(handle, dossier, path));
    },

    'dossier.journal': (handle, number, changes) => replyOf(desk.keep(handle, number, changes)),
    'dossier.lock': (handle, dossier, to) => replyOf(desk.lock(handle, dossier, to)),
    'dossier.lock-now': (handle) => replyOf(desk.lockNow(handle)),

    async 'dossier.close'(handle) {
      await desk.close(handle);
      return done(null);
    },
  };
}

const unknown = (what: 'veto' | 'country'): Failure => ({
  code: 'not-found',
  message: `The installed packs do not know this ${what}. Choose one from the list.`,
});

const vaultNeedsLock: Failure = {
  code: 'refused',
  message: 'Every new dossier is to be locked, by your settings. Give it a passphrase first.',
};
