/** Prints how many cases a test went through, for whoever reads its output. */
export const printFigure = (what: string, cases: number): void =>
  void process.stdout.write(`${what}: ${cases} cases\n`);
