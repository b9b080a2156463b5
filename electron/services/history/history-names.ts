const folder = 'history/';

/** The parts of a file that make up its history. */
export const historyNames = {
  index: `${folder}index.json`,
  chunk: (sha256: string): string => `${folder}${sha256}.br`,
  isPart: (name: string): boolean => name.startsWith(folder),
  isChunk: (name: string): boolean => /^history\/[0-9a-f]{64}\.br$/.test(name),
} as const;
