import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings, openSettings } from '../../../../electron/services/settings.ts';
import { closedFolder } from '../../../support/closed-folder.ts';
import { first } from '../../../support/first.ts';
import { dossierIn, newGazaArguments, newGazaFile, unchanged } from '../../../support/gaza-file.ts';
import { cli } from '../../../support/run-cli.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

describe('new', () => {
  it('fills in what the register, the profile and the person know', async () => {
    const folder = await temporaryFolder();
    await openSettings(folder).write({
      ...defaultSettings,
      profile: { ...defaultSettings.profile, mission: 'Permanent Mission of Ruritania' },
    });
    const path = join(folder, 'a.aide');
    const { exit, out } = await cli(
      [
        ...newGazaArguments,
        '--title',
        'Mine',
        '--field',
        'speaker=Ada = Nord',
        '--json',
        '-o',
        path,
      ],
      folder,
    );
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ file: path, title: 'Mine' });
    const { title, situation, drafts } = await dossierIn(path);
    const { fields } = first(drafts);
    expect(title).toBe('Mine');
    expect(situation.veto).toMatchObject({ draft: 'S/2025/583', date: '2025-09-18' });
    expect(fields['speaker']).toEqual({ value: 'Ada = Nord', origin: 'person', confirmed: true });
    expect(fields['mission']?.value).toBe('Permanent Mission of Ruritania');
    expect(fields['special-report']).toBeUndefined();
  });

  it('takes a State and a veto together', async () => {
    const path = join(await temporaryFolder(), 'a.aide');
    const args = ['new', '--form', 'un-core/country-briefing', '--situation', 'sdn'];
    expect((await cli([...args, '--veto', 'S/2024/826', '-o', path])).exit).toBe(0);
    const { situation } = await dossierIn(path);
    expect(situation).toMatchObject({ state: 'SDN', veto: { draft: 'S/2024/826' } });
  });

  it.each([
    [
      ['--form', 'un-core/veto-suporter', '--veto', 'S/2025/583'],
      'Did you mean un-core/veto-supporter?',
    ],
    [['--form', 'un-core/__proto__', '--veto', 'S/2025/583'], 'There is no form un-core/__proto__'],
    [
      ['--form', 'un-core/constructor', '--veto', 'S/2025/583'],
      'There is no form un-core/constructor',
    ],
    [['--form', 'un-core/veto-supporter'], 'starts from a veto'],
    [['--form', 'un-core/veto-supporter', '--veto', 'S/2025/9999'], 'holds no veto S/2025/9999'],
    [['--form', 'un-core/country-briefing', '--situation', 'SDM'], 'Did you mean SOM or SDN?'],
    [
      ['--form', 'un-core/veto-supporter', '--veto', 'S/2025/583', '--language', 'tlh'],
      'no document language “tlh”',
    ],
    [
      ['--form', 'un-core/veto-supporter', '--veto', 'S/2025/583', '--field', 'spaeker=x'],
      'Did you mean speaker?',
    ],
    [
      [
        '--form',
        'un-core/veto-supporter',
        '--veto',
        'S/2025/583',
        '--field',
        'debate-date=2025-02-30',
      ],
      'not “2025-02-30”',
    ],
  ])('refuses %j and writes nothing', async (args, words) => {
    const folder = await temporaryFolder();
    const { exit, out, err } = await cli(['new', ...args, '-o', join(folder, 'a.aide')]);
    expect([exit, out]).toEqual([1, '']);
    expect(err).toContain(words);
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not replace a file, and needs a folder that exists and may be written', async () => {
    const { path } = await newGazaFile();
    const again = await unchanged(path, [...newGazaArguments, '-o', path]);
    expect([again.exit, again.err]).toEqual([1, expect.stringContaining('exists already')]);
    const missing = await cli([...newGazaArguments, '-o', join(path, '..', 'no', 'a.aide')]);
    expect([missing.exit, missing.err]).toEqual([1, expect.stringContaining('does not exist')]);
    const closed = await closedFolder(await temporaryFolder());
    const refused = await cli([...newGazaArguments, '-o', join(closed, 'a.aide')]);
    expect([refused.exit, refused.err]).toEqual([1, expect.stringContaining('no permission')]);
  });
});
