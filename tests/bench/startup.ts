import { fileURLToPath } from 'node:url';
import { mediansOf, ratioLine } from './measure.ts';

const cli = fileURLToPath(new URL('../../electron/cli/aide.js', import.meta.url));

/** The quick commands against a Node that does nothing. */
export function benchStartup(): readonly string[] {
  const commands = [['clock', 'S/2025/583'], ['vetoes'], ['forms']];
  const [nothing, ...costs] = mediansOf(
    [['-e', '0'], ...commands.map((command) => [cli, ...command])],
    9,
  );
  if (!nothing) return [];
  return costs.map(({ ms }, index) =>
    ratioLine(
      `aide ${commands[index]?.[0] ?? ''}`,
      ms / nothing.ms,
      2.5,
      `${ms.toFixed(0)} ms against ${nothing.ms.toFixed(0)} ms of node -e 0`,
    ),
  );
}
