import { memo } from 'react';
import type { ReactNode } from 'react';
import { directionOf, type Language } from '../../../templates/model/language.ts';

interface PageProps {
  readonly language: Language;
  readonly label: string;
  readonly children: ReactNode;
}

/** The sheet of paper; it runs in the direction of the draft's language, whatever the window speaks. */
export const Page = memo(function Page({ language, label, children }: PageProps) {
  return (
    <div className="compose__desk">
      <article className="page" lang={language} dir={directionOf(language)} aria-label={label}>
        {children}
      </article>
    </div>
  );
});
