import { ok } from '../../../templates/model/result.ts';
import { inspectDocx } from '../../export/inspect/inspect-docx.ts';
import { readBounded } from '../../services/file/read-bounded.ts';
import { defineCommand } from '../command.ts';
import { failed, refusedBy } from '../refuse.ts';
import { factRows, tableText } from '../table-text.ts';

const mostBytes = 256 * 1024 * 1024;

export const inspect = defineCommand({
  usage: `aide inspect OUT.docx [--json]

Says what any Word file carries: metadata, authors, hidden text, comments, changes, links, parts. A
line marked ! is something to look at before the file is sent.`,
  operands: ['The Word file'],
  options: {},
  async work({ operands: [path = ''] }) {
    const bytes = await readBounded(path, mostBytes);
    if (!bytes.ok) return failed(bytes.problem);
    const report = inspectDocx(bytes.value);
    if (!report.ok) return refusedBy([report.problem], 3);
    const { facts, words, properties, external, parts, text } = report.value;
    return ok({
      exit: 0,
      json: {
        file: path,
        words,
        facts,
        properties: Object.fromEntries(properties),
        external,
        parts,
        text,
      },
      text: tableText(factRows(facts)),
    });
  },
});
