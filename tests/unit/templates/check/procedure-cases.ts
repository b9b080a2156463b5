import type { ProcedureCase } from './case-dossiers.ts';
import { sourceCases } from './source-cases.ts';
import { textCases } from './text-cases.ts';

/** One case or more for each code that a check of procedure, sources or access gives. */
export const procedureCases: readonly ProcedureCase[] = [...textCases, ...sourceCases];
