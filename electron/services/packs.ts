import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checklist } from '../../templates/model/checklist.ts';
import type { PackId, TemplateId } from '../../templates/model/ids.ts';
import type { Language, LocalizedText } from '../../templates/model/language.ts';
import type { Library, PackContents } from '../../templates/model/library.ts';
import type { PackManifest, Phrases } from '../../templates/model/pack.ts';
import type {
  HeadquartersCalendar,
  MemberStates,
  VetoRegister,
} from '../../templates/model/reference.ts';
import type { Template } from '../../templates/model/template.ts';

/** One form of an installed pack, as lists show it. */
export interface FormSummary {
  readonly pack: PackId;
  readonly id: TemplateId;
  readonly family: string;
  readonly familyTitle: LocalizedText;
  readonly form: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly languages: readonly Language[];
  readonly startsFrom: Template['startsFrom'];
  readonly length: LocalizedText;
}

/** The installed packs. Each question reads only the parts it needs, once. */
export interface PackStore {
  readonly library: () => Promise<Library>;
  readonly vetoes: () => Promise<VetoRegister>;
  readonly calendar: () => Promise<HeadquartersCalendar>;
  readonly states: () => Promise<MemberStates>;
  readonly forms: () => Promise<readonly FormSummary[]>;
}

/** A part of an installed pack that cannot be read. The message says which part and what to do. */
export class PackError extends Error {
  readonly part: string;
  constructor(part: string, reason: string) {
    super(`${part} ${reason}. Install the pack again.`);
    this.name = 'PackError';
    this.part = part;
  }
}

interface InstalledPack {
  readonly folder: string;
  readonly manifest: PackManifest;
}

/**
 * Opens the packs that lie in the given folders, one folder a pack; a root that does not exist holds
 * none. Where two packs give the same reference part, the pack of the earlier root is used. Every
 * method rejects with a PackError where a part is missing or is not JSON. Parts are trusted to have
 * their shape: they were checked when the pack was installed or built.
 */
export function openPackStore(roots: readonly string[]): PackStore {
  const readPart = cached((path: string) => readJson(path));
  const installed = once(async () => {
    const packs = (await Promise.all(roots.map(packsIn))).flat();
    if (packs.length === 0)
      throw new PackError(roots.join(', ') || 'The list of pack folders', 'holds no pack');
    return packs;
  });

  const partOf = <Part>(pack: InstalledPack, path: string): Promise<Part> =>
    readPart(join(pack.folder, path)) as Promise<Part>;

  async function reference<Part>(name: string): Promise<Part> {
    for (const pack of await installed()) {
      const path = pack.manifest.references[name];
      if (path !== undefined) return partOf<Part>(pack, path);
    }
    throw new PackError(`The reference part “${name}”`, 'is in none of the installed packs');
  }

  const calendar = (): Promise<HeadquartersCalendar> => reference('calendar');
  const states = (): Promise<MemberStates> => reference('member-states');
  const vetoes = (): Promise<VetoRegister> => reference('vetoes');

  async function partsByName<Part>(
    pack: InstalledPack,
    paths: Readonly<Record<string, string>>,
  ): Promise<Readonly<Record<string, Part>>> {
    const entries = Object.entries(paths).map(
      async ([name, path]) => [name, await partOf<Part>(pack, path)] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  }

  const contentsOf = async (pack: InstalledPack): Promise<PackContents> => {
    const [templates, checklists, phrases] = await Promise.all([
      partsByName<Template>(pack, pack.manifest.templates),
      partsByName<Checklist>(pack, pack.manifest.checklists),
      partOf<Phrases>(pack, pack.manifest.phrases),
    ]);
    return { manifest: pack.manifest, templates, checklists, phrases };
  };

  return {
    vetoes,
    calendar,
    states,
    library: once(async () => {
      const packs = await installed();
      const [contents, { states: known }, days, register] = await Promise.all([
        Promise.all(packs.map(contentsOf)),
        states(),
        calendar(),
        vetoes(),
      ]);
      return { packs: contents, states: known, calendar: days, vetoes: register };
    }),
    forms: once(async () => {
      const packs = await installed();
      const forms = packs.map(async (pack) => {
        const templates = await partsByName<Template>(pack, pack.manifest.templates);
        return Object.values(templates).map((template) => summaryOf(pack.manifest, template));
      });
      return (await Promise.all(forms)).flat();
    }),
  };
}

const summaryOf = (manifest: PackManifest, template: Template): FormSummary => ({
  pack: manifest.id,
  id: template.id,
  family: template.family,
  familyTitle: manifest.families.find(({ id }) => id === template.family)?.title ?? {
    en: template.family,
  },
  form: template.form,
  title: template.title,
  summary: template.summary,
  languages: template.languages,
  startsFrom: template.startsFrom,
  length: template.length.label,
});

async function packsIn(root: string): Promise<readonly InstalledPack[]> {
  const folders = await readdir(root, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw new PackError(root, 'could not be read');
  });
  const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    names.sort().map(async (name) => {
      const folder = join(root, name);
      return { folder, manifest: (await readJson(join(folder, 'pack.json'))) as PackManifest };
    }),
  );
}

async function readJson(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new PackError(path, isMissing(error) ? 'is missing' : 'could not be read');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new PackError(path, 'is not valid JSON');
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Runs at most once; a failure is forgotten, so that a repaired pack can be read without a restart. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  const kept = cached(make);
  return () => kept('');
}

function cached<Value>(make: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const values = new Map<string, Promise<Value>>();
  return (key) => {
    const known = values.get(key);
    if (known) return known;
    const value = make(key);
    values.set(key, value);
    value.catch(() => values.delete(key));
    return value;
  };
}
