import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { saveLongDossier } from './long-dossier.ts';
import { mediansOf, ratioLine } from './measure.ts';

const cli = fileURLToPath(new URL('built-cli.js', import.meta.url));
const bare = fileURLToPath(new URL('bare-docx.ts', import.meta.url));

/** The whole `export` command as it is shipped, file to file with its reading back, against plain calls of the library. */
export async function benchExport(folder: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const { count, aim, rounds } of [
    { count: 1_000, aim: 1.5, rounds: 9 },
    { count: 10_000, aim: 1.3, rounds: 5 },
  ]) {
    const dossier = join(folder, `${count}.aide`);
    await saveLongDossier(count, dossier);
    const [own, plain] = mediansOf(
      [
        [cli, 'export', dossier, '-o', join(folder, `${count}.docx`)],
        [bare, String(count), join(folder, `${count}-bare.docx`)],
      ],
      rounds,
    );
    if (!own || !plain) continue;
    lines.push(
      ratioLine(
        `export of ${count} paragraphs, time`,
        own.ms / plain.ms,
        aim,
        `${own.ms.toFixed(0)} ms against ${plain.ms.toFixed(0)} ms of bare docx`,
      ),
      ratioLine(
        `export of ${count} paragraphs, peak memory`,
        own.peakMiB / plain.peakMiB,
        1.5,
        `${own.peakMiB.toFixed(0)} MiB against ${plain.peakMiB.toFixed(0)} MiB`,
      ),
    );
  }
  return lines;
}
