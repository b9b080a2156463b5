import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { Failure, WipePlan, WipeTarget } from '../../../electron/ipc/contract.ts';
import { call } from '../../shared/api.ts';
import { Banner } from '../../shared/ui/banner.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { stopAsking, useWipe } from '../../shared/wipe.ts';
import { removeForGood } from './remove-for-good.ts';
import './wipe.css';
import { WipePlanView } from './wipe-plan-view.tsx';
import { WipeLimits } from './wipe-limits.tsx';

/** Asks before a dossier is removed for good, and says what was removed. */
export function WipeDialog() {
  const { asked } = useWipe();
  return asked && <Asking key={JSON.stringify(asked)} target={asked} />;
}

type Step =
  | { readonly kind: 'reading' }
  | { readonly kind: 'asking' | 'running' | 'done'; readonly plan: WipePlan }
  | { readonly kind: 'failed'; readonly failure: Failure };

function Asking({ target }: { readonly target: WipeTarget }) {
  const { t } = useLingui();
  const [step, setStep] = useState<Step>({ kind: 'reading' });
  useEffect(() => {
    void call('wipe.plan', target).then((reply) =>
      setStep(
        reply.ok ? { kind: 'asking', plan: reply.value } : { kind: 'failed', failure: reply.error },
      ),
    );
  }, [target]);

  const run = async (plan: WipePlan) => {
    setStep({ kind: 'running', plan });
    const reply = await removeForGood(target);
    setStep(
      reply.ok ? { kind: 'done', plan: reply.value } : { kind: 'failed', failure: reply.error },
    );
  };

  const busy = step.kind === 'running';
  const done = step.kind === 'done';
  return (
    <Dialog
      alert
      title={done ? t`Removed` : t`Remove for good?`}
      onClose={() => !busy && stopAsking()}
      foot={
        done ? (
          <Button look="primary" autoFocus onPress={stopAsking}>
            <Trans>Back to the desk</Trans>
          </Button>
        ) : (
          <>
            <span className="faint grow" role="status">
              {busy && <Trans>Overwriting and removing…</Trans>}
            </span>
            <Button onPress={stopAsking} isDisabled={busy} autoFocus>
              <Trans>Keep it</Trans>
            </Button>
            <Button
              look="danger"
              isDisabled={step.kind !== 'asking'}
              onPress={() => step.kind === 'asking' && void run(step.plan)}
            >
              <Trans>Remove for good</Trans>
            </Button>
          </>
        )
      }
    >
      {'plan' in step && <WipePlanView plan={step.plan} done={done} />}
      {step.kind === 'failed' && (
        <Banner tone="stop" title={<Trans>It was not removed, or not all of it</Trans>}>
          <p dir="auto">{step.failure.message}</p>
        </Banner>
      )}
      <WipeLimits />
    </Dialog>
  );
}
