import { useMemo } from 'react';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Draft } from '../../../templates/model/draft.ts';
import type { AudienceId, FieldId } from '../../../templates/model/ids.ts';
import { inLanguage } from '../../../templates/model/language.ts';
import type { Library } from '../../../templates/model/library.ts';
import type { Template } from '../../../templates/model/template.ts';
import { gateFor } from '../../../templates/print/audience-gate.ts';
import { compileContext } from '../../../templates/print/compile-context.ts';
import type { Question } from '../../editor/commands/editor-command.ts';
import type { Live } from '../../editor/live/live-context.ts';

interface LiveSource {
  readonly dossier: Dossier;
  readonly draft: Draft;
  readonly template: Template;
  readonly library: Library;
  readonly audience: AudienceId;
  readonly onShowField: (field: FieldId) => void;
  readonly onAsk: (question: Question) => void;
}

const noAttachments = {};

/** What the live parts of a draft show. Stays the same object while only the text changes. */
export function useLiveParts({
  dossier: { assessments, evidence, attachments = noAttachments },
  draft: { id, title, template: reference, language, fields, sections, style },
  template,
  library,
  audience,
  onShowField,
  onAsk,
}: LiveSource): Live {
  const definitions = sections.map(({ id, key }) => `${id} ${key}`).join('\n');
  return useMemo(() => {
    const draft: Draft = {
      id,
      title,
      template: reference,
      language,
      fields,
      sections: [],
      ...(style ? { style } : {}),
    };
    const byId = new Map(
      definitions.split('\n').map((line) => {
        const [section = '', key = ''] = line.split(' ');
        return [section, template.sections.find((one) => one.key === key)] as const;
      }),
    );
    return {
      context: compileContext(
        { assessments, evidence, attachments },
        draft,
        template,
        library,
        gateFor(library, audience),
      ),
      onShowField,
      onAsk,
      headingOf: (section) => {
        const definition = byId.get(section);
        return definition?.heading ? inLanguage(definition.title, language) : undefined;
      },
      promptOf: (section) => {
        const definition = byId.get(section);
        if (!definition) return '';
        return inLanguage(definition.heading ? definition.guidance : definition.title, language);
      },
    };
  }, [
    assessments,
    evidence,
    id,
    title,
    reference,
    language,
    fields,
    style,
    attachments,
    definitions,
    template,
    library,
    audience,
    onShowField,
    onAsk,
  ]);
}
