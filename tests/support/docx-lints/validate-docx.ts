import { initialize, verifyDeliverable } from 'docxodus/core';

let ready: Promise<void> | undefined;

/** The trees hold text such as `{{name}}` on purpose: what a person typed is not a forgotten placeholder. */
const meant = 'workflow.placeholder_remaining';

/** What the Open XML SDK says of a Word file; empty for a valid one. Starts the SDK on first use. */
export async function validateDocx(bytes: Uint8Array): Promise<readonly string[]> {
  ready ??= initialize();
  await ready;
  const { analysisCompleted, checks, findings } = await verifyDeliverable(bytes);
  return [
    ...(analysisCompleted ? [] : ['the file could not be analysed']),
    ...checks
      .filter(({ status }) => status !== 'completed')
      .map(({ check, status }) => `${check} is ${status}`),
    ...findings
      .filter(({ code }) => code !== meant)
      .map(({ code, message, owningPartUri }) => `${owningPartUri}: ${code}: ${message}`),
  ];
}
