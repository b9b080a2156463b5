import { ok } from '../../../templates/model/result.ts';
import { openDossierFile } from '../../services/file/open-dossier-file.ts';
import { openPackStore } from '../../services/packs.ts';
import { defineCommand } from '../command.ts';
import { damageNotes } from '../dossier-file.ts';
import { failed } from '../refuse.ts';
import { viewDossier } from '../view/dossier-view.ts';
import { dossierText } from '../view/dossier-text.ts';

export const show = defineCommand({
  usage: `aide show F.aide [--json]

Shows what a dossier holds: drafts with fields, sections, words and minutes, the assessment, the
evidence. Of a damaged file it shows what can be read, and ends with 3.`,
  operands: ['The dossier file'],
  options: {},
  async work({ operands: [path = ''] }, { packRoots }) {
    const opened = await openDossierFile(path);
    if (!opened.ok) return failed(opened.problem);
    const { dossier, file, report } = opened.value;
    const view = viewDossier(dossier, await openPackStore(packRoots).library());
    return ok({
      exit: file.whole ? 0 : 3,
      json: { file: path, ...view, report },
      text: dossierText(view),
      notes: [
        ...(file.whole ? [] : [`${path} is damaged; this is what can be read of it.`]),
        ...damageNotes(opened.value),
      ],
    });
  },
});
