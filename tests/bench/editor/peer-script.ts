import { build } from 'vite';

/** The script of the page with the editors that ours is held against, as one piece of plain JavaScript. */
export async function peerScript(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: {
        entry: new URL('./prosemirror-page.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'peer',
      },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The page was not built');
  return chunk.code;
}
