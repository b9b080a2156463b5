import type { Dossier } from '../model/dossier.ts';
import type { Draft, Section } from '../model/draft.ts';
import type { Finding } from '../model/finding.ts';
import type { AudienceId, ContentId, DraftId, ProfileId } from '../model/ids.ts';
import { inLanguage, type Language } from '../model/language.ts';
import type { Library } from '../model/library.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { ExportProfile, SectionDefinition, Template } from '../model/template.ts';
import { applyCut } from '../speech/apply-cut.ts';
import { cutToFit } from '../speech/cut-to-fit.ts';
import { allAudiences, findTemplate, widestAudience } from '../pack/find.ts';
import { gateFor } from './audience-gate.ts';
import { compileContext } from './compile-context.ts';
import type { CompileContext } from './print-context.ts';
import { documentWords } from './document-words.ts';
import { isPrinted } from './is-printed.ts';
import type { LeftOut } from './left-out.ts';
import { passagesLeftOut } from './passages-left-out.ts';
import { printBlocks } from './print-blocks.ts';
import { printField } from './print-field.ts';
import { printFront } from './print-front.ts';
import { words } from './print-parts.ts';
import type { PrintBlock, PrintParagraph, PrintTree } from './print-tree.ts';
import { saysSomething } from './says-something.ts';
import { inlineText } from './tree-text.ts';
import { withheld } from './withheld.ts';

/** Who the export is for and in which of the template's ways out. */
export interface CompileOptions {
  readonly audience: AudienceId;
  readonly profile: ProfileId;
  /** One of the draft's shorter versions, in place of the whole text. */
  readonly cut?: ContentId;
}

/** What will be printed, and what stays behind with the reason. */
export interface Compiled {
  readonly tree: PrintTree;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Turns one draft of a dossier into a print tree for an audience and a profile. Pure: the same input
 * gives the same tree. Fails, naming what exists, for an unknown draft, template, profile, audience or cut.
 */
export function compile(
  dossier: Dossier,
  draftId: DraftId,
  options: CompileOptions,
  library: Library,
): Result<Compiled, readonly Finding[]> {
  const whole = dossier.drafts.find(({ id }) => id === draftId);
  if (!whole)
    return refuse('draft-unknown', draftId, dossier.drafts.map(({ id }) => id).join(', '));
  const template = findTemplate(library, whole.template);
  if (!template)
    return refuse('template-unknown', `${whole.template.pack}/${whole.template.template}`, '');
  const profile = template.profiles.find(({ id }) => id === options.profile);
  if (!profile)
    return refuse(
      'profile-unknown',
      options.profile,
      template.profiles.map(({ id }) => id).join(', '),
    );
  const audiences = allAudiences(library);
  const audience = audiences.find(({ id }) => id === options.audience);
  if (!audience)
    return refuse('audience-unknown', options.audience, audiences.map(({ id }) => id).join(', '));
  const cut = whole.cuts?.find(({ id }) => id === options.cut);
  if (options.cut !== undefined && !cut)
    return refuse('cut-unknown', options.cut, (whole.cuts ?? []).map(({ id }) => id).join(', '));

  const taken = cut ? cutToFit({ dossier, draft: whole, template, library }, cut).taken : [];
  const draft = cut ? applyCut(whole, taken) : whole;
  const placed = placedSections(draft, template, profile);
  const printed = placed.printed.map(({ section }) => section);
  const gate = gateFor(library, audience.id);
  const context = compileContext(dossier, draft, template, library, gate, printed);
  const front = printFront(context);
  const narrower = audience.id !== widestAudience(library).id;
  return ok({
    tree: {
      language: draft.language,
      title: titleOf(front.blocks) ?? draft.title,
      author: authorOf(context),
      subject: inLanguage(template.title, draft.language),
      paper: profile.paper,
      marking: narrower ? inLanguage(audience.label, draft.language) : '',
      pageWords: documentWords[draft.language].page,
      blocks: [...front.blocks, ...printBody(placed, context, profile)],
    },
    leftOut: [
      ...front.leftOut,
      ...sectionsLeftOut(placed, draft),
      ...withheld(dossier, printed, context),
      ...passagesLeftOut(printed, context),
      ...(taken.length === 0
        ? []
        : [{ what: 'passage', name: '', count: taken.length, reason: 'cut' } as const]),
    ],
  });
}

interface Placed {
  /** In the template's order, then those it does not know, then the annexes that the profile asks for. */
  readonly printed: readonly PlacedSection[];
  readonly annexes: readonly PlacedSection[];
  /** For the office alone: in no export. */
  readonly internal: readonly PlacedSection[];
}

function placedSections(draft: Draft, template: Template, profile: ExportProfile): Placed {
  const all = orderedSections(draft, template);
  const inOrder = all.filter((placed) => !isInternal(placed));
  const annexes = inOrder.filter(isAnnex);
  return {
    printed: [
      ...inOrder.filter((placed) => !isAnnex(placed)),
      ...(profile.annex === 'none' ? [] : annexes),
    ],
    annexes,
    internal: all.filter(isInternal),
  };
}

const isAnnex = ({ definition }: PlacedSection): boolean => definition?.annex === true;
const isInternal = ({ definition }: PlacedSection): boolean => definition?.internal === true;

const printBody = (
  { printed }: Placed,
  context: CompileContext,
  { annex }: ExportProfile,
): readonly PrintBlock[] =>
  printed.flatMap((placed): readonly PrintBlock[] => {
    if (!isAnnex(placed)) return printSection(placed, context, {});
    const blocks = printSection(placed, context, annex === 'none' ? {} : { detail: annex });
    return blocks.length === 0 ? [] : [{ kind: 'page-break' }, ...blocks];
  });

const sectionsLeftOut = (
  { annexes, printed, internal }: Placed,
  { language }: Draft,
): readonly LeftOut[] => [
  ...annexes
    .filter((placed) => !printed.includes(placed) && placed.section.blocks.length > 0)
    .map((placed) => leftOutSection(placed, language, 'profile')),
  ...internal
    .filter(({ section }) => section.blocks.some(saysSomething))
    .map((placed) => leftOutSection(placed, language, 'never-exported')),
];

const leftOutSection = (
  { definition }: PlacedSection,
  language: Language,
  reason: LeftOut['reason'],
): LeftOut => ({
  what: 'section',
  name: definition ? inLanguage(definition.title, language) : '',
  count: 1,
  reason,
});

interface PlacedSection {
  readonly section: Section;
  readonly definition: SectionDefinition | undefined;
}

function orderedSections(draft: Draft, template: Template): readonly PlacedSection[] {
  const known = template.sections.flatMap((definition) =>
    draft.sections
      .filter(({ key }) => key === definition.key)
      .map((section): PlacedSection => ({ section, definition })),
  );
  const keys = new Set(template.sections.map(({ key }) => key));
  const others = draft.sections
    .filter(({ key }) => !keys.has(key))
    .map((section): PlacedSection => ({ section, definition: undefined }));
  return [...known, ...others];
}

/** A section without text leaves nothing behind: no heading, and no address to the chair that nothing follows. */
function printSection(
  { section, definition }: PlacedSection,
  context: CompileContext,
  detail: { readonly detail?: 'short' | 'full' },
): readonly PrintBlock[] {
  if (!section.blocks.some((block) => saysSomething(block) && isPrinted(block, context))) return [];
  const headed = definition?.heading === true;
  const blocks = printBlocks(section.blocks, context, {
    headingOffset: headed ? 1 : 0,
    ...detail,
  });
  if (!headed || blocks.length === 0) return blocks;
  const title = inLanguage(definition.title, context.draft.language);
  return [{ kind: 'heading', id: section.id, level: 1, content: [words(title)] }, ...blocks];
}

/** The title property is the title on the page, as a reader sees it. */
function titleOf(front: readonly PrintParagraph[]): string | undefined {
  const title = front.find(({ role }) => role === 'title');
  return title && inlineText(title.content);
}

/** The author property names the office that signs the page, never the person at the keyboard. */
function authorOf(context: CompileContext): string {
  const office = context.template.fields.find(
    ({ from }) => from === 'profile.mission' || from === 'profile.unit',
  );
  const printed = office && printField(context.draft, office, context.library.states);
  return printed?.state === 'given' ? printed.text : '';
}

const refuse = (
  code:
    'draft-unknown' | 'template-unknown' | 'profile-unknown' | 'audience-unknown' | 'cut-unknown',
  asked: string,
  known: string,
): Result<Compiled, readonly Finding[]> =>
  fail([{ code, severity: 'error', where: { in: 'dossier' }, values: { asked, known } }]);
