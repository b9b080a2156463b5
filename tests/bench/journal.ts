import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { frame } from '../../electron/services/journal/frames.ts';
import { openJournal } from '../../electron/services/journal/open-journal.ts';
import type { ChangeRecord } from '../../electron/services/journal/record.ts';
import { longDossier } from './long-dossier.ts';
import { mediansOfWork, ratioLine } from './measure.ts';

const at = '2025-09-19T09:00:00.000Z';

/** A sentence typed into a dossier of 1,000 blocks, kept in the journal, against appending and flushing the same bytes. */
export async function benchJournal(folder: string): Promise<readonly string[]> {
  const dossier = longDossier(1000);
  const journal = await openJournal({
    folder: join(folder, 'journal'),
    dossierId: dossier.id,
    begin: { at, file: null, dossier },
  });
  if (!journal.ok) throw new Error(journal.problem);
  const bare = await open(join(folder, 'bare.journal'), 'a');
  let number = 0;
  const change = (): ChangeRecord => ({
    kind: 'change',
    at,
    number,
    changes: [
      {
        path: ['drafts', 0, 'sections', 0, 'blocks', 500, 'content'],
        set: [{ text: `Members of the Council heard for the time number ${number}.` }],
      },
    ],
  });
  let bytes = frame([Buffer.from(JSON.stringify(change()))], 0).bytes;
  const [kept = 0, plain = 0] = await mediansOfWork(
    [
      async () => {
        number += 1;
        const result = await journal.value.append(change());
        if (!result.ok) throw new Error(result.problem);
      },
      async () => {
        bytes = frame([Buffer.from(JSON.stringify(change()))], 0).bytes;
        await bare.appendFile(bytes);
        await bare.datasync();
      },
    ],
    400,
  );
  await bare.close();
  await journal.value.remove();
  return [
    ratioLine(
      'journal append of a sentence',
      kept / plain,
      1.5,
      `${kept.toFixed(2)} ms against ${plain.toFixed(2)} ms of append and fdatasync of ${bytes.length} bytes`,
    ),
  ];
}
