import { z } from 'zod';
import { languages } from '../../templates/model/language.ts';
import { emptyProfile, type Profile } from '../../templates/model/profile.ts';
import { lockDelays, type Recipient, type Settings } from '../ipc/contract.ts';
import { type StoredJson, storedJson } from './stored-json.ts';

/** What holds until a person chooses otherwise. */
export const defaultSettings: Settings = {
  language: 'en',
  theme: 'system',
  profile: emptyProfile,
  vault: false,
  lockAfter: 10,
  recipients: [],
  words: [],
  shortcuts: {},
};

const word = z.string().default('');

const profile: z.ZodType<Profile> = z.looseObject({
  mission: word,
  state: word,
  speaker: word,
  rank: word,
  capacity: word,
  unit: word,
  contact: word,
});

/** Members of a newer version are kept here too. */
const recipient: z.ZodType<Recipient> = z.looseObject({ name: z.string(), recipient: z.string() });

const settings: z.ZodType<Settings> = z.looseObject({
  language: z.enum(languages).default(defaultSettings.language),
  theme: z.enum(['system', 'light', 'dark', 'contrast']).default(defaultSettings.theme),
  profile: profile.default(emptyProfile),
  vault: z.boolean().default(defaultSettings.vault),
  lockAfter: z.literal(lockDelays).default(defaultSettings.lockAfter),
  recipients: z.array(recipient).default([]),
  words: z.array(z.string()).default([]),
  shortcuts: z.record(z.string(), z.string()).default({}),
});

/** The person's settings, in `settings.json` of the given folder. Members of a newer version are kept. */
export const openSettings = (folder: string): StoredJson<Settings> =>
  storedJson(folder, 'settings', (data) => settings.safeParse(data).data, defaultSettings);
