import { app } from 'electron';
import { vetoWindows } from '../../../templates/calendar/veto-windows.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { localDay } from '../local-day.ts';

/** What the packs and the clock know, independent of any dossier. */
export const referenceCommands = ({
  services: { packs, now },
}: Context): Pick<Handlers, 'app.info' | 'library.read' | 'vetoes.read' | 'vetoes.windows'> => ({
  'app.info': () => ({ ok: true, value: { version: app.getVersion(), today: localDay(now()) } }),
  'library.read': async () => ({ ok: true, value: await packs.library() }),
  'vetoes.read': async () => ({ ok: true, value: await packs.vetoes() }),
  async 'vetoes.windows'() {
    const [register, calendar] = await Promise.all([packs.vetoes(), packs.calendar()]);
    return { ok: true, value: vetoWindows(register, calendar, localDay(now())) };
  },
});
