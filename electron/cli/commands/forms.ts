import { ok } from '../../../templates/model/result.ts';
import { openPackStore } from '../../services/packs.ts';
import { defineCommand } from '../command.ts';
import { tableText } from '../table-text.ts';

export const forms = defineCommand({
  usage: `aide forms [--json]

Lists every form of every installed pack: id, family, title, languages.`,
  operands: [],
  options: {},
  async work(_, { packRoots }) {
    const list = (await openPackStore(packRoots).forms()).map(
      ({ pack, id, family, form, title, languages, startsFrom }) => ({
        id: `${pack}/${id}`,
        family,
        form,
        title: title.en,
        languages,
        startsFrom,
      }),
    );
    return ok({
      exit: 0,
      json: list,
      text: tableText(
        list.map(({ id, family, title, languages }) => [id, family, title, languages.join(' ')]),
      ),
    });
  },
});
