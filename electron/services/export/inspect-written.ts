import { ok, type Result } from '../../../templates/model/result.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import type { ExportFormat, InspectedFact } from '../../ipc/contract.ts';

/** What is found in a file when it is read back after writing, by the format it was written in. */
export const inspectWritten: {
  readonly [Format in ExportFormat]: (
    bytes: Uint8Array,
  ) => Promise<Result<readonly InspectedFact[], Finding>>;
} = {
  docx: async (bytes) => {
    const { inspectDocx } = await import('../../export/inspect/inspect-docx.ts');
    const report = inspectDocx(bytes);
    return report.ok ? ok(report.value.facts) : report;
  },
  html: async (bytes) => ok(htmlFacts(new TextDecoder().decode(bytes))),
  pdf: async (bytes) => ok(pdfFacts(Buffer.from(bytes).toString('latin1'))),
};

function htmlFacts(page: string): readonly InspectedFact[] {
  const scripts = page.match(/<script\b/gi)?.length ?? 0;
  const fetched =
    page.match(/<(?:img(?![^>]*\ssrc="data:)|iframe|link|object|embed|video|audio)\b/gi)?.length ??
    0;
  return [count('Scripts', scripts), count('Content fetched from outside', fetched)];
}

function pdfFacts(file: string): readonly InspectedFact[] {
  const pages = file.match(/\/Type\s*\/Page(?![a-z])/gi)?.length ?? 0;
  const producer = /\/Producer\s*\(([^)]*)\)/.exec(file)?.[1];
  return [
    { name: 'Pages', value: String(pages), clean: pages > 0 },
    { name: 'Producer', value: producer ?? 'none', clean: true },
    { name: 'Created', value: /\/CreationDate/.test(file) ? 'given' : 'none', clean: true },
    count('Scripts', file.match(/\/JavaScript\b/g)?.length ?? 0),
    count('Embedded files', file.match(/\/EmbeddedFile\b/g)?.length ?? 0),
  ];
}

const count = (name: string, found: number): InspectedFact => ({
  name,
  value: found === 0 ? 'none' : String(found),
  clean: found === 0,
});
