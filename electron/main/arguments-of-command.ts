/**
 * The command and its options among the arguments of the installed program, or undefined if it was
 * started for its window: with nothing, or with a file to open. Switches before the command belong to
 * Chromium, for example `--ozone-platform=headless` where there is no display.
 */
export function argumentsOfCommand(args: readonly string[]): readonly string[] | undefined {
  const first = args.findIndex((arg) => !arg.startsWith('-') || arg === '--help' || arg === '-h');
  const command = args[first];
  return command === undefined || /\.aide(pack)?$/i.test(command) ? undefined : args.slice(first);
}
