import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { heads } from '../../../templates/assess/checklist-shape.ts';
import { Button } from '../../shared/ui/button.tsx';
import { usePackText } from '../../shared/strings/use-pack-text.ts';
import type { AssessContext } from './assess-context.ts';
import { HeadLine } from './head-line.tsx';
import { otherScales } from './field-keys.ts';
import { ScopeDialog } from './scope-dialog.tsx';

interface HeadsColumnProps {
  readonly context: AssessContext;
  readonly answered: number;
}

/** The heads of the checklist in their groups, each with its shapes. */
export function HeadsColumn({ context, answered }: HeadsColumnProps) {
  const { t } = useLingui();
  const say = usePackText();
  const [scope, setScope] = useState(false);
  const { checklist, assessment } = context;
  const all = heads(checklist);
  const total = all.length;
  const columns = checklist.fields
    .filter(({ kind }) => kind === 'scale')
    .map(({ label }) => say(label))
    .join(' · ');
  return (
    <section className="panel panel--start factors" data-column aria-label={say(checklist.title)}>
      <div className="tools factors__tools">
        <span className="strong grow cut">{say(checklist.short)}</span>
        <Button look="plain" small onPress={() => setScope(true)}>
          {assessment.cutOff ? <Trans>Scope</Trans> : <Trans>Set the scope</Trans>}
        </Button>
      </div>
      <div className="factors__list">
        {checklist.groups.map((group, index) => (
          <div key={group.id} role="group" aria-labelledby={`group-${group.id}`}>
            <h2 className="factors__group label">
              <span id={`group-${group.id}`}>{say(group.title)}</span>
              {index === 0 && <span className="faint factors__columns">{columns}</span>}
            </h2>
            {all
              .filter((head) => head.group === group.id)
              .map((head) => (
                <HeadLine
                  key={head.id}
                  head={head}
                  context={context}
                  scales={otherScales(checklist)}
                />
              ))}
          </div>
        ))}
      </div>
      <p className="keys">
        <Trans>
          {answered} of {total} assessed
        </Trans>
      </p>
      {scope && (
        <ScopeDialog
          title={t`Scope of the assessment`}
          context={context}
          onClose={() => setScope(false)}
        />
      )}
    </section>
  );
}
