import { useState, type ReactNode } from 'react';
import type { Veto } from '../../../templates/model/reference.ts';
import './desk.css';
import { NewPanel, type NewStep } from './new-panel.tsx';
import { RecentDossiers } from './recent-dossiers.tsx';
import { VetoWindows } from './veto-windows.tsx';

/** Where work starts: the windows that run, the dossiers there are, and New; above them what the shell offers. */
export function Desk({ offer }: { readonly offer: ReactNode }) {
  const [step, setStep] = useState<NewStep>({ kind: 'forms' });
  const start = (veto: Veto) => setStep({ kind: 'forms', veto });
  return (
    <main className="desk">
      <div className="desk__main column" data-column>
        {offer}
        <VetoWindows onStart={start} />
        <RecentDossiers />
      </div>
      <NewPanel step={step} onStep={setStep} />
    </main>
  );
}
