import type { Dossier } from '../model/dossier.ts';
import { canonicalJson } from './canonical-json.ts';

/** The whole dossier as canonical JSON (RFC 8785). The dossier must have passed `parseDossier`. */
export const stringifyDossier = (dossier: Dossier): string => canonicalJson(dossier);
