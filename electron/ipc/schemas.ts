import { z } from 'zod';
import { parseDossier } from '../../templates/codec/parse-dossier.ts';
import type { DraftId } from '../../templates/model/ids.ts';
import { languages } from '../../templates/model/language.ts';
import { exportFormats, type CommandName, type Commands } from './contract.ts';

const name = z.string().min(1).max(200);
const words = z.string().max(2000);

/** The codec's own check of a dossier, so that the boundary and the file cannot disagree. */
const dossier = z.unknown().transform((value, context) => {
  const parsed = parseDossier(value);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: 'not a dossier' });
  return z.NEVER;
});

const profile = z.strictObject({
  mission: words,
  state: z.union([z.literal(''), z.string().regex(/^[A-Z]{3}$/)]),
  speaker: words,
  rank: words,
  capacity: words,
  unit: words,
  contact: words,
});

const settings = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  profile,
});

const newDossier = z.strictObject({
  pack: name,
  template: name,
  vetoEntry: z.int().min(0).max(100_000).exactOptional(),
  state: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .exactOptional(),
  language: z.enum(languages),
  title: words.exactOptional(),
});

const exportRequest = z.strictObject({
  dossier,
  draft: name.transform((id) => id as DraftId),
  profile: name,
  audience: name,
});

/** What each command accepts; arguments that do not fit never reach a handler. */
export const argumentSchemas: {
  readonly [Name in CommandName]: z.ZodType<Commands[Name]['arguments']>;
} = {
  'app.info': z.tuple([]),
  'settings.read': z.tuple([]),
  'settings.write': z.tuple([settings]),
  'library.read': z.tuple([]),
  'vetoes.read': z.tuple([]),
  'vetoes.windows': z.tuple([]),
  'dossier.recent': z.tuple([]),
  'dossier.create': z.tuple([newDossier]),
  'dossier.open': z.tuple([]),
  'dossier.open-recent': z.tuple([name]),
  'dossier.save': z.tuple([name, dossier]),
  'dossier.save-as': z.tuple([name, dossier]),
  'dossier.close': z.tuple([name]),
  'export.preview': z.tuple([exportRequest]),
  'export.write': z.tuple([exportRequest, z.enum(exportFormats)]),
  'export.reveal': z.tuple([name]),
};
