import { readXml } from '../../electron/export/inspect/xml/read-xml.ts';

const lineElements = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5']);

/** Numbers of paragraphs, calls of notes and the ways back: what Word counts for itself and is not text. */
const numbers = new Set(['number', 'call', 'back']);

/** The text of a page that this program wrote: a line for each paragraph and heading of its body. Throws if it is not well formed. */
export function htmlText(html: string): string {
  const lines: string[] = [];
  let line: string | undefined;
  let insideNumber = 0;
  const problem = readXml(html.replace('<!doctype html>', ''), {
    open: (name, attributes) => {
      const local = name.slice(2);
      if (insideNumber > 0 || numbers.has(attributes.get('class') ?? '')) insideNumber += 1;
      else if (lineElements.has(local)) line = '';
      else if (local === 'br' && line !== undefined) line += '\n';
    },
    text: (text) => {
      if (line !== undefined && insideNumber === 0) line += text;
    },
    close: (name) => {
      if (insideNumber > 0) insideNumber -= 1;
      else if (lineElements.has(name.slice(2)) && line !== undefined) {
        lines.push(line);
        line = undefined;
      }
    },
  });
  if (problem) throw new Error(`The page ${problem}`);
  return lines.join('\n');
}
