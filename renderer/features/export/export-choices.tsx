import { Trans, useLingui } from '@lingui/react/macro';
import { Label } from 'react-aria-components/Label';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import type { ExportFormat } from '../../../electron/ipc/contract.ts';
import type { ContentId } from '../../../templates/model/ids.ts';
import type { Library } from '../../../templates/model/library.ts';
import type { Cut } from '../../../templates/model/speech.ts';
import type { Template } from '../../../templates/model/template.ts';
import { allAudiences } from '../../../templates/pack/find.ts';
import { clockTime } from '../../../templates/speech/clock-time.ts';
import { usePackText } from '../../shared/strings/use-pack-text.ts';
import { Segments } from '../../shared/ui/segments.tsx';
import { PackText } from '../../shared/ui/pack-text.tsx';

interface ExportChoicesProps {
  readonly template: Template;
  readonly library: Library;
  readonly profile: string;
  readonly onProfile: (id: string) => void;
  /** The shorter versions of the draft, and the one chosen; undefined is the whole text. */
  readonly cuts: readonly Cut[];
  readonly cut: ContentId | undefined;
  readonly onCut: (cut: ContentId | undefined) => void;
  readonly audience: string;
  readonly onAudience: (id: string) => void;
  readonly format: ExportFormat;
  readonly onFormat: (format: ExportFormat) => void;
}

/** Stands for the whole text among the versions. */
const whole = 'whole';

/** For what, for whom, in which kind of file. */
export function ExportChoices(props: ExportChoicesProps) {
  const { t } = useLingui();
  const say = usePackText();
  const audiences = allAudiences(props.library);
  const audience = audiences.find(({ id }) => id === props.audience);
  const formatWords: { readonly [F in ExportFormat]: string } = {
    docx: t`Word`,
    pdf: t`PDF`,
    html: t`Web page`,
  };
  return (
    <div className="panel panel--start column" data-column>
      <div className="group">
        <RadioGroup className="pick" value={props.profile} onChange={props.onProfile}>
          <Label className="heading">
            <Trans>Profile</Trans>
          </Label>
          {props.template.profiles.map(({ id, title, explanation }) => (
            <RadioField value={id} key={id}>
              <RadioButton className="choice">
                <span className="choice__mark choice__mark--round" />
                <span>
                  <PackText text={title} />
                  <small>
                    <PackText text={explanation} />
                  </small>
                </span>
              </RadioButton>
            </RadioField>
          ))}
        </RadioGroup>
      </div>
      {props.cuts.length > 0 && (
        <section className="group" aria-labelledby="version">
          <h2 className="heading export__head" id="version">
            <Trans>Version</Trans>
          </h2>
          <Segments
            label={t`Version`}
            options={[
              { id: whole, label: t`Whole text` },
              ...props.cuts.map(({ id, seconds }) => ({ id, label: clockTime(seconds) })),
            ]}
            value={props.cut ?? whole}
            onChange={(id) => props.onCut(id === whole ? undefined : id)}
          />
        </section>
      )}
      <section className="group" aria-labelledby="audience">
        <h2 className="heading export__head" id="audience">
          <Trans>Audience</Trans>
        </h2>
        <Segments
          label={t`Audience`}
          options={audiences.map(({ id, label }) => ({ id, label: say(label) }))}
          value={props.audience}
          onChange={props.onAudience}
        />
        {audience && (
          <p className="faint export__hint">
            <PackText text={audience.explanation} />
          </p>
        )}
      </section>
      <section className="group" aria-labelledby="file">
        <h2 className="heading export__head" id="file">
          <Trans>File</Trans>
        </h2>
        <Segments
          label={t`File`}
          options={(Object.keys(formatWords) as ExportFormat[]).map((id) => ({
            id,
            label: formatWords[id],
          }))}
          value={props.format}
          onChange={props.onFormat}
        />
      </section>
    </div>
  );
}
