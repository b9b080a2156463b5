import { Trans, useLingui } from '@lingui/react/macro';
import { Banner } from '../shared/ui/banner.tsx';
import { Button } from '../shared/ui/button.tsx';

interface BrokenViewProps {
  readonly onLeave: () => void;
  readonly onSave: (() => void) | undefined;
}

/** Stands in the place of a view that broke. */
export function BrokenView({ onLeave, onSave }: BrokenViewProps) {
  const { t } = useLingui();
  return (
    <main className="alone" aria-label={t`This view stopped`}>
      <Banner
        tone="stop"
        title={<Trans>This view stopped because of a fault in the program</Trans>}
      >
        <p>
          <Trans>The dossier is still in memory with everything you wrote.</Trans>
        </p>
      </Banner>
      <p className="line">
        {onSave && (
          <Button look="primary" onPress={onSave}>
            <Trans>Save the dossier</Trans>
          </Button>
        )}
        <Button onPress={onLeave}>
          <Trans>Go to the desk</Trans>
        </Button>
      </p>
    </main>
  );
}
