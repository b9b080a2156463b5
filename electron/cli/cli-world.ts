import type { MakeId } from '../../templates/model/ids.ts';

/** What the command line takes from the outside; tests and the installed program give their own. */
export interface CliWorld {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Folders that hold packs, the built-in ones first. */
  readonly packRoots: readonly string[];
  /** The folder of settings, where the profile is kept. */
  readonly userData: string;
  readonly now: () => Date;
  readonly makeId: MakeId;
}
