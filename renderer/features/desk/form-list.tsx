import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { Veto } from '../../../templates/model/reference.ts';
import { useRoute } from '../../shared/route.ts';
import { usePackText } from '../../shared/strings/use-pack-text.ts';
import { Banner } from '../../shared/ui/banner.tsx';
import { LinkButton } from '../../shared/ui/button.tsx';
import { Search } from '../../shared/ui/search.tsx';
import { useWorld } from '../../shared/world.ts';
import { PackText } from '../../shared/ui/pack-text.tsx';
import { findForms, formFamilies, type InstalledForm } from './installed-forms.ts';

interface FormListProps {
  /** A veto chosen before the form: only forms that start from a veto are then of use. */
  readonly veto: Veto | undefined;
  readonly onForget: () => void;
  readonly onChoose: (form: InstalledForm) => void;
}

/** The forms by family, narrowed by what is typed. */
export function FormList({ veto, onForget, onChoose }: FormListProps) {
  const { t } = useLingui();
  const say = usePackText();
  const { library } = useWorld();
  const [typed, setTyped] = useState('');
  const place = useRoute();
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.view === 'desk' && place.start === 'new')
      field.current?.querySelector('input')?.focus();
  }, [place]);
  const all = formFamilies(library);
  const found = findForms(all, typed, say);
  const count = all.reduce((sum, { forms }) => sum + forms.length, 0);
  const lengthOf = ({ template: { length } }: InstalledForm) => {
    const { minutes } = length;
    return minutes === undefined ? say(length.label) : t`${minutes} min`;
  };
  const about = veto ? (veto.draft ?? veto.situation) : '';
  return (
    <>
      <h2 className="title" id="new">
        <Trans>New</Trans>
      </h2>
      {veto && (
        <Banner
          tone="note"
          title={
            <Trans>
              A text on <bdi>{about}</bdi>
            </Trans>
          }
          action={
            <LinkButton onPress={onForget}>
              <Trans>Forget</Trans>
            </LinkButton>
          }
        >
          <p className="quiet">
            <Trans>Choose its form.</Trans>
          </p>
        </Banner>
      )}
      <div ref={field}>
        <Search
          label={t`Find a form`}
          placeholder={t`Find a form: “supporter”, “briefing”`}
          value={typed}
          onChange={setTyped}
        />
      </div>
      {found.map((family) => (
        <section className="family" key={family.id} aria-labelledby={`family-${family.id}`}>
          <h3 className="family__head label" id={`family-${family.id}`}>
            {say(family.title)}
          </h3>
          {family.forms.map((form) => (
            <AriaButton
              className="form"
              key={`${form.pack.id}/${form.template.id}`}
              onPress={() => onChoose(form)}
            >
              <span>
                <PackText text={form.template.title} />
              </span>
              <span className="faint">
                <bdi>{lengthOf(form)}</bdi>
              </span>
            </AriaButton>
          ))}
        </section>
      ))}
      {found.length === 0 && (
        <p className="quiet">
          <Trans>No form has these words. Try a shorter one, such as “veto”.</Trans>
        </p>
      )}
      <p className="faint">
        <Plural value={count} one="# form" other="# forms" />
      </p>
    </>
  );
}
