import { type Carried, nothingCarried } from '../../../templates/codec/parts.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import { basename } from 'node:path';
import type { OpenDossier } from '../../ipc/contract.ts';
import type { KnownFile } from '../file/open-dossier-file.ts';
import { emptyHistory, type History, versionsOf } from '../history/history.ts';
import { historyFromParts } from '../history/history-from-parts.ts';
import { historyNames } from '../history/history-names.ts';
import { inTurn } from '../in-turn.ts';
import type { MarkedVersion } from '../journal/replay.ts';
import type { Seal } from '../seal/seal.ts';
import type { DeskWorld } from './desk-world.ts';
import type { HeldDossier } from './held-dossier.ts';
import { stayBeside } from './stay-beside.ts';

/** What a dossier is held with. */
export interface Arrival {
  readonly dossier: Dossier;
  readonly file: KnownFile | null;
  readonly report: readonly Finding[];
  readonly seal: Seal | null;
  /** What the file holds, where that is not the dossier itself. */
  readonly inFile?: Dossier | null;
  readonly versions?: readonly MarkedVersion[];
  readonly recovered?: boolean;
}

/** Takes a dossier among those that are open, with the history that its file carries. */
export async function holdDossier(
  arrival: Arrival,
  held: Map<string, HeldDossier>,
  world: DeskWorld,
): Promise<{ readonly held: HeldDossier; readonly opened: OpenDossier }> {
  const { dossier, file, seal, inFile = file && dossier, versions = [] } = arrival;
  const { carried, history, report } = withoutHistory(file?.carried ?? nothingCarried);
  const one: HeldDossier = {
    handle: world.makeId(),
    id: dossier.id,
    begun: dossier,
    file: file && { ...file, carried },
    ours: new Set(),
    carried,
    history: history ?? emptyHistory,
    historyLost: history === null,
    seal,
    inFile,
    lastVersion: history ? versionsOf(history).at(-1)?.at : undefined,
    journal: null,
    unsavedVersions: versions,
    hold: null,
    watch: null,
    outside: null,
    saving: false,
    closed: false,
    journalTurn: inTurn(),
    saveTurn: inTurn(),
  };
  held.set(one.handle, one);
  await stayBeside(one, seal !== null, world);
  return {
    held: one,
    opened: {
      handle: one.handle,
      dossier,
      fileName: file && basename(file.path),
      report: [...arrival.report, ...report],
      lock: seal?.kind ?? null,
      holder: one.hold?.holder() ?? null,
      recovered: arrival.recovered ?? false,
    },
  };
}

/** A history that cannot be read stays among what is carried, so that saving loses nothing of it. */
function withoutHistory(carried: Carried): {
  readonly carried: Carried;
  readonly history: History | null;
  readonly report: readonly Finding[];
} {
  const history = historyFromParts(carried.parts);
  if (!history.ok) return { carried, history: null, report: [history.problem] };
  const parts = new Map([...carried.parts].filter(([name]) => !historyNames.isPart(name)));
  return { carried: { ...carried, parts }, history: history.value, report: [] };
}
