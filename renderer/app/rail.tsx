import { Trans, useLingui } from '@lingui/react/macro';
import { FileText, History, ListChecks, Quote } from 'lucide-react';
import { findChecklist } from '../../templates/pack/find.ts';
import type { Session } from '../shared/session.ts';
import { useFormat } from '../shared/format/use-format.ts';
import { useRoute } from '../shared/route.ts';
import { usePackText } from '../shared/strings/use-pack-text.ts';
import { useWorld } from '../shared/world.ts';
import { RailItem } from './rail-item.tsx';

/** What an open dossier holds: drafts, assessments, evidence. Narrow where the view needs the room. */
export function Rail({ session: { dossier } }: { readonly session: Session }) {
  const { t } = useLingui();
  const route = useRoute();
  const { library } = useWorld();
  const say = usePackText();
  const { number } = useFormat();
  const [first] = dossier.drafts;
  const narrow = route.view !== 'compose';
  return (
    <nav
      className={`panel panel--start rail column${narrow ? ' rail--narrow' : ''}`}
      aria-label={t`Dossier`}
      data-column
    >
      <div className="nav">
        {first && (
          <RailItem
            icon={FileText}
            label={t`Drafts`}
            count={number(dossier.drafts.length)}
            to={{ view: 'compose', draft: first.id }}
            current={narrow ? false : dossier.drafts.length === 1}
          />
        )}
        {!narrow &&
          dossier.drafts.length > 1 &&
          dossier.drafts.map((draft) => (
            <RailItem
              key={draft.id}
              label={draft.title}
              to={{ view: 'compose', draft: draft.id }}
              current={route.view === 'compose' && route.draft === draft.id}
              child
            />
          ))}
        {dossier.assessments.map((assessment) => {
          const checklist = findChecklist(library, assessment.checklist);
          return (
            <RailItem
              key={assessment.id}
              icon={ListChecks}
              turns
              label={
                dossier.assessments.length > 1 && checklist ? say(checklist.short) : t`Assessment`
              }
              count={number(Object.keys(assessment.items).length)}
              to={{ view: 'assess', assessment: assessment.id }}
              current={route.view === 'assess' && route.assessment === assessment.id}
            />
          );
        })}
        <RailItem
          icon={Quote}
          turns
          label={t`Evidence`}
          count={number(dossier.evidence.length)}
          to={{ view: 'evidence' }}
          current={route.view === 'evidence'}
        />
        <RailItem
          icon={History}
          label={t`History`}
          to={{ view: 'history' }}
          current={route.view === 'history'}
        />
      </div>
      {!narrow && (
        <p className="rail__foot faint">
          <Trans>F6 moves between the columns</Trans>
        </p>
      )}
    </nav>
  );
}
