import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openExportedFiles } from '../../../../electron/services/exported-files.ts';
import type { DossierId } from '../../../../templates/model/ids.ts';
import { closedFolder } from '../../../support/closed-folder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const [one, other] = ['d-1', 'd-2'] as DossierId[] as [DossierId, DossierId];
const day = (number: number): string => `2025-01-${String(number).padStart(2, '0')}T00:00:00.000Z`;

describe('the list of exports', () => {
  it('names the files of one dossier, newest first, each once, and outlives a restart', async () => {
    const folder = await temporaryFolder();
    const exports = openExportedFiles(folder);
    expect(await exports.list(one)).toEqual([]);
    await exports.note(one, '/out/a.docx', day(1));
    await exports.note(other, '/out/a.docx', day(2));
    await exports.note(one, '/out/b.pdf', day(3));
    await exports.note(one, '/out/x/../a.docx', day(4));
    expect(await openExportedFiles(folder).list(one)).toEqual([
      { path: '/out/a.docx', at: day(4) },
      { path: '/out/b.pdf', at: day(3) },
    ]);
    expect(await exports.list(other)).toEqual([{ path: '/out/a.docx', at: day(2) }]);
  });

  it('forgets one dossier and no other', async () => {
    const folder = await temporaryFolder();
    const exports = openExportedFiles(folder);
    await Promise.all([1, 2, 3].map((at) => exports.note(one, `/out/${at}.docx`, day(at))));
    await exports.note(other, '/out/4.docx', day(4));
    await exports.forget(one);
    await exports.forget(one);
    expect(await exports.list(one)).toEqual([]);
    expect(await exports.list(other)).toHaveLength(1);
  });

  it('begins anew when it cannot be understood, and is no error when it cannot be written', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'exports.json'), '[{"dossier":1}]');
    expect(await openExportedFiles(folder).list(one)).toEqual([]);
    const closed = openExportedFiles(await closedFolder(folder));
    await closed.note(one, '/out/a.docx', day(1));
    expect(await closed.list(one)).toEqual([]);
    await closed.forget(one);
    await rm(folder, { recursive: true });
  });
});
