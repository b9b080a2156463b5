import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { useEffect } from 'react';
import { I18nProvider as AriaLocale } from 'react-aria-components/I18nProvider';
import { useInterfaceLanguage } from '../shared/strings/use-interface-language.ts';
import { activate } from '../shared/strings/activate.ts';
import { useStart } from '../shared/world.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { NotStarted } from './not-started.tsx';
import { Shell } from './shell.tsx';
import { followTheme } from './theme.ts';

/** The window: its language, its theme, and the shell or the reason why there is none. */
export function App() {
  const { start } = useStart();
  const settings = start.kind === 'ready' ? start.world.settings : undefined;
  const language = settings?.language;
  const theme = settings?.theme;
  useEffect(() => {
    if (theme) followTheme(theme);
  }, [theme]);
  useEffect(() => {
    if (language) void activate(language);
  }, [language]);
  return (
    <I18nProvider i18n={i18n}>
      <AriaWords>
        <ErrorBoundary>
          {start.kind === 'ready' ? <Shell /> : null}
          {start.kind === 'failed' ? <NotStarted failure={start.failure} /> : null}
        </ErrorBoundary>
      </AriaWords>
    </I18nProvider>
  );
}

/** Gives the parts of React Aria the interface's language and direction. */
function AriaWords({ children }: { readonly children: React.ReactNode }) {
  return <AriaLocale locale={useInterfaceLanguage()}>{children}</AriaLocale>;
}
