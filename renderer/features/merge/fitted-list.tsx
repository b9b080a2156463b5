import { Plural, Trans } from '@lingui/react/macro';
import type { Merge } from '../../../templates/merge/merge.ts';
import type { Library } from '../../../templates/model/library.ts';
import { findTemplate } from '../../../templates/pack/find.ts';
import { usePackText } from '../../shared/strings/use-pack-text.ts';
import { type Fitted, fittedParts } from './fitted.ts';

interface FittedListProps {
  readonly merge: Merge;
  readonly library: Library;
  readonly outside: boolean;
}

/** How much of theirs fitted, and where it went. */
export function FittedList({ merge, library, outside }: FittedListProps) {
  const parts = fittedParts(merge);
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  return (
    <div className="quiet">
      <p>
        {outside ? (
          <Plural
            value={count}
            _0="No change from the file came in by itself."
            one="# change from the file fitted and is in the text below."
            other="# changes from the file fitted and are in the text below."
          />
        ) : (
          <Plural
            value={count}
            _0="No change of theirs came in by itself."
            one="# change of theirs fitted and is in the text below."
            other="# changes of theirs fitted and are in the text below."
          />
        )}
      </p>
      {count > 0 && (
        <details>
          <summary>
            <Trans>Where they are</Trans>
          </summary>
          <ul className="merge__parts">
            {parts.map((part) => (
              <li key={part.key}>
                <PartName part={part} library={library} />{' '}
                <span className="count">{part.count}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {merge.renumbered.map(({ side, from, to }) => (
        <p key={`${side} ${from}`}>
          {side === 'theirs' ? (
            <Trans>
              Both sides had used the number {from} for different evidence. Theirs is now {to}, also
              where it is linked.
            </Trans>
          ) : (
            <Trans>
              Both sides had used the number {from} for different evidence. Yours is now {to}, also
              where it is linked.
            </Trans>
          )}
        </p>
      ))}
    </div>
  );
}

function PartName({ part, library }: { readonly part: Fitted; readonly library: Library }) {
  const say = usePackText();
  const { draft, section } = part;
  switch (part.in) {
    case 'dossier':
      return <Trans>The dossier</Trans>;
    case 'assessment':
      return <Trans>Assessment</Trans>;
    case 'evidence':
      return <Trans>Evidence</Trans>;
    case 'draft': {
      const title = findTemplateSection();
      return (
        <>
          <bdi>{draft?.title}</bdi>
          {' · '}
          {section ? <bdi>{title ? say(title) : section.key}</bdi> : <Trans>Front matter</Trans>}
        </>
      );
    }
  }

  function findTemplateSection() {
    const template = draft && findTemplate(library, draft.template);
    return template?.sections.find(({ key }) => key === section?.key)?.title;
  }
}
