import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { newDossier } from '../../../templates/edit/new-dossier.ts';
import { situationOfState } from '../../../templates/edit/situation-of.ts';
import { describeFinding } from '../../../templates/model/describe-finding.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { DossierHandle, Failure, OpenDossier, Reply, Saved } from '../../ipc/contract.ts';
import { openDossierFile } from '../../services/file/open-dossier-file.ts';
import { saveDossierFile } from '../../services/file/save-dossier-file.ts';
import { recentFacts } from '../../services/recent-facts.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { askWhatToOpen, askWhereToSave } from '../file-dialogs.ts';

type DossierCommands = Pick<Handlers, Extract<keyof Handlers, `dossier.${string}`>>;

/** Making, opening, saving and closing dossiers. Paths come from dialogs and from the recent list only. */
export function dossierCommands(context: Context): DossierCommands {
  const { opened, offered, services, window } = context;

  async function open(path: string): Promise<Reply<OpenDossier>> {
    const read = await openDossierFile(path);
    if (!read.ok) return failed(read.problem);
    const { dossier, file, report } = read.value;
    await remember(path, dossier, dossier.modified);
    return done({ handle: opened.add(file), dossier, fileName: basename(path), report });
  }

  async function save(
    handle: DossierHandle,
    dossier: Dossier,
    path: string,
  ): Promise<Reply<Saved>> {
    const written = await saveDossierFile(path, dossier, opened.fileOf(handle) ?? null);
    if (!written.ok) return failed(written.problem);
    opened.setFile(handle, written.value);
    const savedAt = services.now().toISOString();
    await remember(path, dossier, savedAt);
    return done({ fileName: basename(path), savedAt });
  }

  const remember = async (path: string, dossier: Dossier, savedAt: string): Promise<void> =>
    services.recents.note(path, recentFacts(dossier, await services.packs.library()), savedAt);

  return {
    async 'dossier.recent'() {
      // The window that asks is drawn and listens.
      if (offered.waiting()) setImmediate(() => context.tell('menu.command', 'open'));
      return done(await services.recents.list());
    },

    async 'dossier.create'({ pack, template, vetoEntry, state, language, title }) {
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
      return done({ handle: opened.add(null), dossier: made.value, fileName: null, report: [] });
    },

    async 'dossier.open'() {
      const path = offered.take() ?? (await askWhatToOpen(window()));
      return path === null ? done(null) : open(path);
    },

    async 'dossier.open-recent'(id) {
      const path = await services.recents.pathOf(id);
      return path === undefined
        ? failed({ code: 'not-found', message: 'This dossier is no longer in the recent list.' })
        : open(path);
    },

    async 'dossier.save'(handle, dossier) {
      const file = opened.fileOf(handle);
      if (file === undefined) return failed(notOpen);
      const path = file?.path ?? (await askWhereToSave(window(), dossier.title, 'aide'));
      return path === null ? done(null) : save(handle, dossier, path);
    },

    async 'dossier.save-as'(handle, dossier) {
      if (opened.fileOf(handle) === undefined) return failed(notOpen);
      const path = await askWhereToSave(window(), dossier.title, 'aide');
      return path === null ? done(null) : save(handle, dossier, path);
    },

    'dossier.close'(handle) {
      opened.remove(handle);
      return done(null);
    },
  };
}

const done = <Value>(value: Value) => ({ ok: true, value }) as const;
const failed = (error: Failure) => ({ ok: false, error }) as const;

const unknown = (what: 'veto' | 'country'): Failure => ({
  code: 'not-found',
  message: `The installed packs do not know this ${what}. Choose one from the list.`,
});

const notOpen: Failure = {
  code: 'not-found',
  message: 'This dossier is not open any more. Copy what you wrote and open it again.',
};
