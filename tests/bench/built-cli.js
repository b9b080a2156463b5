// The command line as it is shipped: the built bundle, started the way the installed program starts it.
const built = new URL('../../out/', import.meta.url);
const { runCli, terminalWorld } = await import(new URL('cli/aide.js', built).href);

process.exitCode = await runCli(process.argv.slice(2), terminalWorld(new URL('packs/', built)));
