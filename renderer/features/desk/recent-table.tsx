import { Trans, useLingui } from '@lingui/react/macro';
import { LockKeyhole, Trash2 } from 'lucide-react';
import type { RecentDossier } from '../../../electron/ipc/contract.ts';
import { heads } from '../../../templates/assess/checklist-shape.ts';
import type { Checklist } from '../../../templates/model/checklist.ts';
import type { Library } from '../../../templates/model/library.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { LinkButton } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { RowMenu } from '../../shared/ui/row-menu.tsx';
import { ShapeProfile } from '../../shared/ui/profile.tsx';
import { askToWipe } from '../../shared/wipe.ts';
import { useWorld } from '../../shared/world.ts';

interface RecentTableProps {
  readonly recent: readonly RecentDossier[];
  readonly onOpen: (id: string) => void;
}

/** Dossiers in rows: what they are about, their profile, their file, when they were saved. */
export function RecentTable({ recent, onOpen }: RecentTableProps) {
  const { t } = useLingui();
  const { library } = useWorld();
  const format = useFormat();
  return (
    <div className="sheet sheet--clip">
      <table className="table table--inset dossiers" aria-label={t`Dossiers`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Situation and texts</Trans>
            </th>
            <th scope="col">
              <Trans>Assessment</Trans>
            </th>
            <th scope="col" className="dossiers__file">
              <Trans>File</Trans>
            </th>
            <th scope="col" className="table__number">
              <Trans>Saved</Trans>
            </th>
            <th scope="col">
              <span className="visually-hidden">
                <Trans>More</Trans>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {recent.map((dossier) => {
            const checklist = checklistFor(library, dossier.profile.length);
            const { fileName } = dossier;
            return (
              <tr key={dossier.id}>
                <td>
                  <LinkButton
                    onPress={() => onOpen(dossier.id)}
                    isDisabled={!dossier.found}
                    {...(dossier.found ? {} : { 'aria-describedby': `missing-${dossier.id}` })}
                  >
                    {dossier.title === null ? (
                      <span className="dossiers__title line">
                        <Icon of={LockKeyhole} size="s" />
                        <Trans>Locked dossier</Trans>
                      </span>
                    ) : (
                      <bdi className="dossiers__title">{dossier.title}</bdi>
                    )}
                  </LinkButton>
                  <div className="faint">
                    {dossier.title === null ? (
                      <bdi className="dossiers__name">{dossier.fileName}</bdi>
                    ) : (
                      <bdi>{dossier.draftTitles.join(' · ')}</bdi>
                    )}
                  </div>
                </td>
                <td>
                  {checklist && <ShapeProfile checklist={checklist} values={dossier.profile} />}
                </td>
                <td className="dossiers__file">
                  <bdi className="quiet">{dossier.fileName}</bdi>
                  {!dossier.found && (
                    <div className="dossiers__missing" id={`missing-${dossier.id}`}>
                      <Trans>Not where it was. Open it from its new place.</Trans>
                    </div>
                  )}
                </td>
                <td className="table__number nowrap">{format.moment(dossier.savedAt)}</td>
                <td className="dossiers__more">
                  <RowMenu
                    label={t`More about ${fileName}`}
                    items={[
                      {
                        id: 'wipe',
                        label: t`Remove for good…`,
                        icon: Trash2,
                        perform: () => askToWipe({ recent: dossier.id }),
                      },
                    ]}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The recent list keeps no checklist, only one value a head: the installed checklist with that many heads is meant. */
const checklistFor = (library: Library, count: number): Checklist | undefined =>
  count === 0
    ? undefined
    : library.packs
        .flatMap(({ checklists }) => Object.values(checklists))
        .find((checklist) => heads(checklist).length === count);
