import type { Finding } from '../../../templates/model/finding.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import { packageFinding } from './package-finding.ts';
import { readPictures, type PictureReport } from './picture-parts.ts';
import { readProperties, type Properties } from './properties.ts';
import { readRelations, type ExternalTarget } from './relations.ts';
import type { Story, StoryCount } from './story-place.ts';
import { createStory } from './story.ts';
import { markupOf } from './xml/markup-of.ts';
import { readXml, type XmlListener, type XmlProblem } from './xml/read-xml.ts';

/** Everything that was found inside a Word file. */
export interface Contents {
  /** The lines of the body; headers, footers, notes and comments are looked through but not part. */
  readonly lines: readonly string[];
  /** The lines of the notes in the order in which the body calls them. */
  readonly notes: readonly string[];
  readonly noteCount: number;
  /** Notes that stand in the file and that nothing in its text calls: a reader never sees them. */
  readonly uncalledNotes: number;
  readonly pictures: PictureReport;
  readonly found: Readonly<Record<StoryCount, number>>;
  readonly properties: Properties;
  readonly external: readonly ExternalTarget[];
  readonly parts: readonly { readonly name: string; readonly size: number }[];
}

const isProperties = /^docProps\/(?:core|app|custom)\.xml$/i;

/** Looks into every part of a package. A part that XML cannot be read from is a finding, since nothing could be promised of it. */
export function lookInto(parts: ReadonlyMap<string, Uint8Array>): Result<Contents, Finding> {
  const properties = new Map<string, string>();
  const external: ExternalTarget[] = [];
  const { listener, story } = createStory();
  let body: readonly string[] | undefined;

  for (const [name, bytes] of parts) {
    const source = markupOf(name, bytes);
    if (source === undefined) continue;
    let problem: XmlProblem | undefined;
    if (name.endsWith('.rels')) problem = readRelations(source, external);
    else if (isProperties.test(name)) problem = readProperties(source, properties);
    else {
      const from = story.lines.length;
      const root = { name: '' };
      problem = readXml(source, withRoot(listener, root));
      const lines = story.lines.splice(from);
      if (root.name === 'w:document') body ??= lines;
    }
    if (problem) return fail(packageFinding('word-file-xml', { part: name, reason: problem }));
  }
  if (!body) return fail(packageFinding('not-a-word-file', {}));
  return ok({
    lines: body,
    ...calledNotes(story),
    pictures: readPictures(parts),
    found: story.found,
    properties,
    external,
    parts: [...parts].map(([name, { length }]) => ({ name, size: length })),
  });
}

function calledNotes({
  notes,
  calls,
}: Story): Pick<Contents, 'notes' | 'noteCount' | 'uncalledNotes'> {
  const called = new Set(calls);
  return {
    notes: [...called].flatMap((name) => notes.get(name) ?? []),
    noteCount: notes.size,
    uncalledNotes: [...notes.keys()].filter((name) => !called.has(name)).length,
  };
}

/** The same listener, which also notes the first element it hears of. */
const withRoot = (listener: XmlListener, root: { name: string }): XmlListener => ({
  ...listener,
  open: (name, attributes) => {
    if (root.name === '') root.name = name;
    listener.open?.(name, attributes);
  },
});
