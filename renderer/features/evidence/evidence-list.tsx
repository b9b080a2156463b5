import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { nextEvidenceId } from '../../../templates/edit/next-evidence-id.ts';
import { putEvidence } from '../../../templates/edit/put-evidence.ts';
import { removeEvidence } from '../../../templates/edit/remove-evidence.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { EvidenceItem } from '../../../templates/model/evidence.ts';
import type { Library } from '../../../templates/model/library.ts';
import { EvidenceForm } from '../../shared/evidence/evidence-form.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { Search } from '../../shared/ui/search.tsx';
import './evidence.css';
import { EvidenceTable } from './evidence-table.tsx';
import { findEvidence } from './find-evidence.ts';
import { RemoveQuestion } from './remove-question.tsx';

interface EvidenceListProps {
  readonly dossier: Dossier;
  readonly library: Library;
  readonly onChange: (change: (dossier: Dossier) => Dossier) => void;
}

/** All evidence of a dossier, with what each item supports. */
export function EvidenceList({ dossier, library, onChange }: EvidenceListProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [form, setForm] = useState<{ item?: EvidenceItem } | null>(null);
  const [leaving, setLeaving] = useState<EvidenceItem | null>(null);
  const found = findEvidence(dossier.evidence, typed);
  return (
    <main className="evidences column" data-column aria-labelledby="evidence-title">
      <div className="line">
        <h1 className="title grow" id="evidence-title">
          <Trans>Evidence</Trans>
        </h1>
        <Button onPress={() => setForm({})}>
          <Icon of={Plus} />
          <Trans>Add evidence</Trans>
        </Button>
      </div>
      {dossier.evidence.length === 0 ? (
        <div className="empty">
          <p className="strong">
            <Trans>No evidence yet</Trans>
          </p>
          <p className="quiet">
            <Trans>
              Write down one fact with its source, its date and how far both can be trusted. Then
              link it to what it supports in the assessment.
            </Trans>
          </p>
        </div>
      ) : (
        <>
          <Search
            label={t`Find evidence`}
            placeholder={t`Words, source or symbol`}
            value={typed}
            onChange={setTyped}
          />
          <EvidenceTable
            items={found}
            dossier={dossier}
            library={library}
            onChange={(item) => setForm({ item })}
            onRemove={setLeaving}
          />
        </>
      )}
      {form && (
        <EvidenceForm
          id={form.item?.id ?? nextEvidenceId(dossier)}
          item={form.item}
          library={library}
          onSave={(item) => {
            onChange((before) => putEvidence(before, item));
            setForm(null);
          }}
          onClose={() => setForm(null)}
        />
      )}
      {leaving && (
        <RemoveQuestion
          item={leaving}
          onClose={() => setLeaving(null)}
          onRemove={() => {
            onChange((before) => removeEvidence(before, leaving.id));
            setLeaving(null);
          }}
        />
      )}
    </main>
  );
}
