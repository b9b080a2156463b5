/** A dossier that the system asked the program to open, by a double click or a name on the command line. */
export interface OfferedFile {
  readonly offer: (path: string) => void;
  readonly waiting: () => boolean;
  /** The path, once; null while nothing is offered. */
  readonly take: () => string | null;
}

/** Nothing offered yet. */
export function createOfferedFile(): OfferedFile {
  let path: string | null = null;
  return {
    offer: (given) => {
      path = given;
    },
    waiting: () => path !== null,
    take: () => {
      const taken = path;
      path = null;
      return taken;
    },
  };
}
