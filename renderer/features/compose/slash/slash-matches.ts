import type { EditorCommand } from '../../../editor/commands/editor-command.ts';

/** How many commands the menu shows at once. */
const most = 9;

/** Commands whose name, or one of whose other names, begins with what was typed, then those that hold it. */
export function slashMatches(
  commands: readonly EditorCommand[],
  typed: string,
  say: (command: EditorCommand) => readonly string[],
): readonly EditorCommand[] {
  const wanted = typed.trim().toLowerCase();
  const rank = (command: EditorCommand): number => {
    const names = say(command).map((name) => name.toLowerCase());
    if (names.some((name) => name.startsWith(wanted))) return 0;
    if (names.some((name) => name.includes(` ${wanted}`))) return 1;
    return names.some((name) => name.includes(wanted)) ? 2 : 3;
  };
  return commands
    .map((command) => ({ command, rank: rank(command) }))
    .filter((one) => one.rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ command }) => command);
}
