import { Trans, useLingui } from '@lingui/react/macro';
import { Link2, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { nextEvidenceId } from '../../../templates/edit/next-evidence-id.ts';
import { putEvidence } from '../../../templates/edit/put-evidence.ts';
import { assessItem } from '../../../templates/edit/assess-item.ts';
import type { EvidenceItem } from '../../../templates/model/evidence.ts';
import type { EvidenceId } from '../../../templates/model/ids.ts';
import { EvidenceCard, GradeMark } from '../../shared/evidence/evidence-card.tsx';
import { EvidenceForm } from '../../shared/evidence/evidence-form.tsx';
import { usePackText } from '../../shared/strings/use-pack-text.ts';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { PackText } from '../../shared/ui/pack-text.tsx';
import type { AssessContext } from './assess-context.ts';

/** The evidence behind the selected item, and what else the dossier has to link. */
export function EvidenceColumn({ context }: { readonly context: AssessContext }) {
  const { t } = useLingui();
  const say = usePackText();
  const [form, setForm] = useState<{ item?: EvidenceItem } | null>(null);
  const { dossier, library, assessment, checklist, selected, openField, onEdit, onAssess } =
    context;
  const linked = assessment.items[selected]?.evidence ?? [];
  const here = dossier.evidence.filter(({ id }) => linked.includes(id));
  const others = dossier.evidence.filter(({ id }) => !linked.includes(id));
  const item = checklist.items.find(({ id }) => id === selected);
  const name = item ? say(item.short ?? item.label) : '';
  const link = (id: EvidenceId) => onAssess(selected, { evidence: [...linked, id] });
  const unlink = (id: EvidenceId) =>
    onAssess(selected, { evidence: linked.filter((one) => one !== id) });
  const keep = (made: EvidenceItem) => {
    onEdit((before) => {
      const withItem = putEvidence(before, made);
      return linked.includes(made.id)
        ? withItem
        : assessItem(withItem, assessment.id, selected, { evidence: [...linked, made.id] });
    });
    setForm(null);
  };
  return (
    <aside
      className="panel panel--end column evidence"
      data-column
      data-evidence
      data-open={openField === 'evidence' || undefined}
      aria-label={t`Evidence for ${name}`}
    >
      <div className="tools evidence__tools">
        <span className="strong grow cut">
          <Trans>Evidence</Trans>
        </span>
        <Button small onPress={() => setForm({})}>
          <Icon of={Plus} size="s" />
          <Trans>Add</Trans>
        </Button>
        <span className="evidence__close">
          <Button look="plain" small label={t`Close`} onPress={() => context.onOpenField(null)}>
            <Icon of={X} size="s" />
          </Button>
        </span>
      </div>
      <div className="group evidence__list">
        {here.length === 0 && (
          <p className="quiet evidence__none">
            <Trans>Nothing is linked to this item yet.</Trans>
          </p>
        )}
        {here.map((one) => {
          const { id } = one;
          return (
            <EvidenceCard
              key={one.id}
              item={one}
              library={library}
              actions={
                <>
                  <LinkButton onPress={() => setForm({ item: one })} aria-label={t`Change ${id}`}>
                    <Trans>Change</Trans>
                  </LinkButton>
                  <LinkButton onPress={() => unlink(one.id)} aria-label={t`Unlink ${id}`}>
                    <Trans>Unlink</Trans>
                  </LinkButton>
                </>
              }
            />
          );
        })}
      </div>
      {others.length > 0 && (
        <section className="group" aria-labelledby="other-evidence">
          <div className="group__head">
            <h2 className="heading" id="other-evidence">
              <Trans>Also in this dossier</Trans>
            </h2>
          </div>
          <ul className="stack">
            {others.map((one) => {
              const { id } = one;
              return (
                <li className="line" key={one.id}>
                  <span className="faint">{one.id}</span>
                  <span className="grow cut" dir="auto" title={one.what}>
                    {one.source.name}
                  </span>
                  <GradeMark item={one} />
                  <Button small look="plain" label={t`Link ${id}`} onPress={() => link(one.id)}>
                    <Icon of={Link2} size="s" />
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <p className="faint evidence__note">
        <PackText text={checklist.table.note} />
      </p>
      {form && (
        <EvidenceForm
          id={form.item?.id ?? nextEvidenceId(dossier)}
          item={form.item}
          library={library}
          onSave={keep}
          onClose={() => setForm(null)}
        />
      )}
    </aside>
  );
}
