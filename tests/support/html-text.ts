import { readXml } from '../../electron/export/inspect/xml/read-xml.ts';

const lineElements = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5']);

/** The text of a page that this program wrote: a line for each paragraph and heading of its body. Throws if it is not well formed. */
export function htmlText(html: string): string {
  const lines: string[] = [];
  let line: string | undefined;
  const problem = readXml(html.replace('<!doctype html>', ''), {
    open: (name) => {
      const local = name.slice(2);
      if (lineElements.has(local)) line = '';
      else if (local === 'br' && line !== undefined) line += '\n';
    },
    text: (text) => {
      if (line !== undefined) line += text;
    },
    close: (name) => {
      if (!lineElements.has(name.slice(2)) || line === undefined) return;
      lines.push(line);
      line = undefined;
    },
  });
  if (problem) throw new Error(`The page ${problem}`);
  return lines.join('\n');
}
