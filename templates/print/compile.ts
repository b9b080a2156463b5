import type { Dossier } from '../model/dossier.ts';
import type { Draft, Section } from '../model/draft.ts';
import type { Finding } from '../model/finding.ts';
import type { AssessmentId, AudienceId, DraftId, ProfileId } from '../model/ids.ts';
import { inLanguage } from '../model/language.ts';
import type { Library } from '../model/library.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { ExportProfile, SectionDefinition, Template } from '../model/template.ts';
import { allAudiences, findTemplate, widestAudience } from '../pack/find.ts';
import { gateFor } from './audience-gate.ts';
import { compileContext, type CompileContext } from './compile-context.ts';
import { documentWords } from './document-words.ts';
import type { LeftOut } from './left-out.ts';
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
}

/** What will be printed, and what stays behind with the reason. */
export interface Compiled {
  readonly tree: PrintTree;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Turns one draft of a dossier into a print tree for an audience and a profile. Pure: the same input
 * gives the same tree. Fails, naming what exists, for an unknown draft, template, profile or audience.
 */
export function compile(
  dossier: Dossier,
  draftId: DraftId,
  options: CompileOptions,
  library: Library,
): Result<Compiled, readonly Finding[]> {
  const draft = dossier.drafts.find(({ id }) => id === draftId);
  if (!draft)
    return refuse('draft-unknown', draftId, dossier.drafts.map(({ id }) => id).join(', '));
  const template = findTemplate(library, draft.template);
  if (!template)
    return refuse('template-unknown', `${draft.template.pack}/${draft.template.template}`, '');
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

  const context = compileContext(dossier, draft, template, library, gateFor(library, audience.id));
  const front = printFront(context);
  const body = printBody(context, profile);
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
      blocks: [...front.blocks, ...body.blocks],
    },
    leftOut: [
      ...front.leftOut,
      ...body.leftOut,
      ...withheld(dossier, assessmentsIn(body.printed), context),
    ],
  });
}

/** Prints the sections in the template's order, then those it does not know, then the annexes the profile asks for. */
function printBody(
  context: CompileContext,
  profile: ExportProfile,
): {
  readonly blocks: readonly PrintBlock[];
  readonly leftOut: readonly LeftOut[];
  readonly printed: readonly Section[];
} {
  const { draft, template } = context;
  const inOrder = orderedSections(draft, template);
  const isAnnex = ({ definition }: PlacedSection): boolean => definition?.annex === true;
  const text = inOrder.filter((placed) => !isAnnex(placed));
  const annexes = inOrder.filter(isAnnex);
  const wanted = profile.annex === 'none' ? [] : annexes;
  const detail = profile.annex === 'none' ? {} : { detail: profile.annex };
  const annexBlocks = wanted.flatMap((placed): readonly PrintBlock[] => {
    const blocks = printSection(placed, context, detail);
    return blocks.length === 0 ? [] : [{ kind: 'page-break' }, ...blocks];
  });
  return {
    blocks: [...text.flatMap((placed) => printSection(placed, context, {})), ...annexBlocks],
    leftOut: annexes
      .filter((placed) => !wanted.includes(placed) && placed.section.blocks.length > 0)
      .map((placed) => ({
        what: 'section',
        name: placed.definition ? inLanguage(placed.definition.title, draft.language) : '',
        count: 1,
        reason: 'profile',
      })),
    printed: [...text, ...wanted].map(({ section }) => section),
  };
}

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
  if (!section.blocks.some(saysSomething)) return [];
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

function assessmentsIn(sections: readonly Section[]): ReadonlySet<AssessmentId> {
  const used = new Set<AssessmentId>();
  for (const { blocks } of sections)
    for (const block of blocks) {
      if (block.kind === 'risk-table') used.add(block.assessment);
      if ('content' in block)
        for (const inline of block.content)
          if ('kind' in inline && inline.kind === 'factor-sentence') used.add(inline.assessment);
    }
  return used;
}

const refuse = (
  code: 'draft-unknown' | 'template-unknown' | 'profile-unknown' | 'audience-unknown',
  asked: string,
  known: string,
): Result<Compiled, readonly Finding[]> =>
  fail([{ code, severity: 'error', where: { in: 'dossier' }, values: { asked, known } }]);
