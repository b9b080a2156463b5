import { z } from 'zod';
import { parseDossier } from '../../templates/codec/parse-dossier.ts';
import type { ContentId, DraftId } from '../../templates/model/ids.ts';
import { languages } from '../../templates/model/language.ts';
import { versionMark } from '../../templates/codec/schema/version.ts';
import type { Change } from '../../templates/model/change.ts';
import type { VersionId } from '../../templates/model/ids.ts';
import {
  exportFormats,
  lockDelays,
  type CommandName,
  type Commands,
  type LockRequest,
  type Secret,
  type WipeTarget,
} from './contract.ts';

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
  vault: z.boolean(),
  lockAfter: z.literal(lockDelays),
  recipients: z.array(z.strictObject({ name: words, recipient: words })).max(100),
  words: z.array(words).max(20_000),
  shortcuts: z.record(z.string().max(100), z.string().max(50)),
});

/** Longer than anybody types, short enough to be worked on at once. */
const passphrase = z.string().min(1).max(1000);

const lockRequest: z.ZodType<LockRequest> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('passphrase'), passphrase }),
  z.strictObject({ kind: z.literal('recipients'), recipients: z.array(words).max(100) }),
]);

const secret: z.ZodType<Secret> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), passphrase }),
  // Empty while one's own key is unlocked already.
  z.strictObject({ kind: z.literal('own-key'), passphrase: z.string().max(1000) }),
]);

const path = z.array(z.union([z.string(), z.int().min(0)])).max(100);

/** The shape of a change; whether its values fit is seen when the journal is read. */
const change: z.ZodType<Change> = z.union([
  z.strictObject({ path, set: z.unknown() }),
  z.strictObject({ path, drop: z.literal(true) }),
  z.strictObject({
    path,
    at: z.int().min(0),
    remove: z.int().min(0),
    insert: z.array(z.unknown()),
  }),
]);

const wipeTarget: z.ZodType<WipeTarget> = z.union([
  z.strictObject({ recent: name }),
  z.strictObject({ handle: name }),
  z.strictObject({ leftover: name }),
]);

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
  lock: lockRequest.exactOptional(),
});

const versionId = name.transform((id) => id as VersionId);

const exportRequest = z.strictObject({
  dossier,
  draft: name.transform((id) => id as DraftId),
  profile: name,
  audience: name,
  cut: name.transform((id) => id as ContentId).exactOptional(),
  handle: name.exactOptional(),
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
  'dossier.unlock': z.tuple([name, secret]),
  'dossier.save': z.tuple([name, dossier]),
  'dossier.save-as': z.tuple([name, dossier]),
  'dossier.save-copy': z.tuple([name, dossier]),
  'dossier.journal': z.tuple([name, z.int().min(1), z.array(change).max(100_000)]),
  'dossier.lock': z.tuple([name, dossier, lockRequest]),
  'dossier.lock-now': z.tuple([name]),
  'dossier.close': z.tuple([name]),
  'history.list': z.tuple([name]),
  'history.read': z.tuple([name, versionId]),
  'history.mark': z.tuple([name, dossier, versionMark]),
  'recovery.list': z.tuple([]),
  'recovery.read': z.tuple([name]),
  'recovery.open': z.tuple([name]),
  'recovery.discard': z.tuple([name]),
  'merge.read': z.tuple([name]),
  'merge.unlock': z.tuple([name, name, secret]),
  'merge.read-outside': z.tuple([name]),
  'merge.settle-outside': z.tuple([name]),
  'share.write': z.tuple([name, dossier, words]),
  'wipe.plan': z.tuple([wipeTarget]),
  'wipe.run': z.tuple([wipeTarget]),
  'key.read': z.tuple([]),
  'key.create': z.tuple([passphrase]),
  'export.preview': z.tuple([exportRequest]),
  'export.write': z.tuple([exportRequest, z.enum(exportFormats)]),
  'export.reveal': z.tuple([name]),
};
