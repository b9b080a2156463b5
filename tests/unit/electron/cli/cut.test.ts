import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDossierFile } from '../../../../electron/services/file/open-dossier-file.ts';
import { saveDossierFile } from '../../../../electron/services/file/save-dossier-file.ts';
import type { Block } from '../../../../templates/model/blocks/block.ts';
import type { Cut } from '../../../../templates/model/speech.ts';
import { newGazaFile, unchanged } from '../../../support/gaza-file.ts';
import { cli, cliJson } from '../../../support/run-cli.ts';
import { idOf, paragraph, wordsOf } from '../../templates/speech/support.ts';

/** A file whose only draft says these blocks and nothing else. */
async function fileWith(blocks: readonly Block[], cuts: readonly Cut[] = []) {
  const made = await newGazaFile();
  const opened = await openDossierFile(made.path);
  if (!opened.ok) throw new Error(opened.problem.message);
  const { dossier, file } = opened.value;
  const drafts = dossier.drafts.map((draft) => ({
    ...draft,
    cuts,
    sections: draft.sections.map((section, index) => ({
      ...section,
      blocks: index === 0 ? blocks : [],
    })),
  }));
  const saved = await saveDossierFile(made.path, { ...dossier, drafts }, file);
  if (!saved.ok) throw new Error(saved.problem.message);
  return made;
}

const text = [
  paragraph('stay', `We speak today. ${wordsOf(217)}`),
  paragraph('may', `Aside. ${wordsOf(109)}`, 'may'),
  paragraph('open', `Here [in brackets ${wordsOf(9)}] we end.`),
  paragraph('should', `Detail. ${wordsOf(109)}`, 'should'),
];

describe('export --cut', () => {
  it('writes the version that fits, says what went, and leaves the file as it was', async () => {
    const { folder, path } = await fileWith(text);
    const output = join(folder, 'short.html');
    const { exit, out } = await unchanged(path, ['export', path, '--cut', '3:03', '-o', output]);
    expect(exit).toBe(0);
    expect(out).toContain('Cut to fit: 3:02 of 3:03, 333 words; 121 words went.');
    expect(out).toMatch(/passage\s+to fit 3:03\s+× 2\s+cut to fit the time/);
    const whole = await cliJson(['export', path, '-o', join(folder, 'long.html')]);
    expect(whole.json).not.toHaveProperty('cut');
    expect((await stat(join(folder, 'long.html'))).size).toBeGreaterThan((await stat(output)).size);
  });

  it('takes what a person decided for a cut of that length', async () => {
    const keep = [{ kind: 'block' as const, block: idOf('may') }];
    const cuts = [{ id: idOf('c'), seconds: 240, keep, drop: [] }];
    const { folder, path } = await fileWith(text, cuts);
    const output = join(folder, 'short.docx');
    const { exit, json } = await cliJson(['export', path, '--cut', '4:00', '-o', output]);
    expect([exit, json]).toEqual([
      0,
      expect.objectContaining({
        cut: { seconds: 182, words: 333, of: 240, wordsTaken: 121, passages: 2 },
      }),
    ]);
  });

  it('refuses where what must stay is too long, and writes nothing', async () => {
    const { folder, path } = await fileWith(text);
    const output = join(folder, 'short.html');
    const { exit, err } = await unchanged(path, ['export', path, '--cut', '1:30', '-o', output]);
    expect(exit).toBe(1);
    expect(err).toContain('The text cannot be cut to 1:30: 223 words must stay, which take 2:02');
    await expect(stat(output)).rejects.toThrow();
  });

  it.each(['soon', '3:60', '0:00', '-1:00', ''])('does not take %j for a time', async (time) => {
    const { folder, path } = await fileWith(text);
    const { exit } = await cli(['export', path, `--cut=${time}`, '-o', join(folder, 'x.html')]);
    expect(exit).toBe(2);
  });
});

describe('show', () => {
  it('tells both limits of a spoken text', async () => {
    const { path } = await fileWith(text);
    const { out } = await cli(['show', path]);
    expect(out).toContain('454 words, 4.1 minutes');
    expect(out).toContain('Slot: 4:08 of 5:00 at 110 words a minute\n');
    expect(out).toContain('Booth: 91 words a minute fill the slot; interpreters carry 100–120\n');
    expect(out).toContain('Optional: 11 words\n');
    const { json } = await cliJson(['show', path]);
    expect(json).toMatchObject({
      drafts: [
        { words: 454, speech: { slot: 300, needed: 91, ownPace: false, optionalWords: 11 } },
      ],
    });
  });
});
