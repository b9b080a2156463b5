import { Trans } from '@lingui/react/macro';
import { memo, useCallback } from 'react';
import type { Editor } from 'slate';
import type { WaivedFinding } from '../../../../templates/check/create-checker.ts';
import { applyFix } from '../../../../templates/edit/apply-fix.ts';
import { removeWaiver } from '../../../../templates/edit/remove-waiver.ts';
import { setWaiver } from '../../../../templates/edit/set-waiver.ts';
import type { Dossier } from '../../../../templates/model/dossier.ts';
import { findingKey } from '../../../../templates/model/finding-key.ts';
import type { Finding } from '../../../../templates/model/finding.ts';
import type { Fix } from '../../../../templates/model/fix.ts';
import type { ContentId, DraftId, FieldId } from '../../../../templates/model/ids.ts';
import { makeId } from '../../../editor/make-id.ts';
import { go } from '../../../shared/route.ts';
import { useWorld } from '../../../shared/world.ts';
import { FindingsGroup } from '../findings/findings-group.tsx';
import { fixInText } from '../fix-in-text.ts';
import { showInText } from '../show-place.ts';
import { useChecked } from '../use-checked.ts';
import { Group } from './group.tsx';

interface FoundHereProps {
  readonly editor: Editor;
  readonly dossier: Dossier;
  readonly draft: DraftId;
  readonly onShowField: (field: FieldId) => void;
  readonly onChange: (change: (dossier: Dossier) => Dossier) => void;
}

/** What the checks found at the last quiet moment, and what a person does about it. */
export const FoundHere = memo(function FoundHere({
  editor,
  dossier,
  draft,
  onShowField,
  onChange,
}: FoundHereProps) {
  const { digest } = useChecked();
  const { today } = useWorld();
  const onShow = useCallback(
    ({ where }: Finding) => {
      if (where.in === 'field') onShowField(where.field);
      else if (where.in === 'section') showInText(editor, where.section);
      else if (where.in === 'block') showInText(editor, where.block);
      else if (where.in === 'item')
        go({ view: 'assess', assessment: where.assessment, item: where.item });
      else if (where.in === 'evidence') go({ view: 'evidence' });
    },
    [editor, onShowField],
  );
  const onFix = useCallback(
    (fix: Fix) => {
      if (fix.kind !== 'set-field') return fixInText(editor, dossier, fix);
      onChange((before) => {
        const fixed = applyFix(before, fix);
        return fixed.ok ? fixed.value : before;
      });
    },
    [editor, dossier, onChange],
  );
  const onWaive = useCallback(
    (finding: Finding, reason: string) => {
      const { code } = finding;
      const id = makeId() as ContentId;
      const waiver = { id, code, key: findingKey(finding), reason, on: today };
      onChange((before) => setWaiver(before, draft, waiver));
    },
    [draft, today, onChange],
  );
  const onUnwaive = useCallback(
    ({ waiver }: WaivedFinding) => onChange((before) => removeWaiver(before, draft, waiver.id)),
    [draft, onChange],
  );
  if (!digest)
    return (
      <Group title={<Trans>Findings</Trans>}>
        <p className="faint">
          <Trans>Being checked</Trans>
        </p>
      </Group>
    );
  return (
    <FindingsGroup
      findings={digest.findings}
      waived={digest.waived}
      onShow={onShow}
      onFix={onFix}
      onWaive={onWaive}
      onUnwaive={onUnwaive}
    />
  );
});
