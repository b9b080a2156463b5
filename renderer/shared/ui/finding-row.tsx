import { CircleAlert, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Finding, Severity } from '../../../templates/model/finding.ts';
import { useFindingText } from '../strings/use-finding-text.ts';
import { Icon } from './icon.tsx';

const icons: { readonly [S in Severity]: LucideIcon } = {
  error: CircleAlert,
  warning: TriangleAlert,
  note: Info,
};

interface FindingRowProps {
  readonly finding: Finding;
  /** The one verb that helps, if there is one. */
  readonly action?: ReactNode;
}

/** What a check found: how grave, in words, and what to do about it. */
export function FindingRow({ finding, action }: FindingRowProps) {
  const say = useFindingText();
  return (
    <li className={`finding finding--${finding.severity}`}>
      <Icon of={icons[finding.severity]} />
      <span>{say(finding)}</span>
      {action}
    </li>
  );
}
