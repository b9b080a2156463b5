import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
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

/** What the icon says, for those who do not see it. */
const graveness: { readonly [S in Severity]: MessageDescriptor } = {
  error: msg`Error:`,
  warning: msg`Warning:`,
  note: msg`Note:`,
};

interface FindingRowProps {
  readonly finding: Finding;
  /** The one verb that helps, if there is one. */
  readonly action?: ReactNode;
  /** More about it, on lines of its own. */
  readonly below?: ReactNode;
}

/** What a check found: how grave, in words, and what to do about it. */
export function FindingRow({ finding, action, below }: FindingRowProps) {
  const { i18n } = useLingui();
  const say = useFindingText();
  return (
    <li className={`finding finding--${finding.severity}`}>
      <Icon of={icons[finding.severity]} />
      <span>
        <span className="visually-hidden">{i18n._(graveness[finding.severity])} </span>
        <span className="finding__words">{say(finding)}</span>
      </span>
      {action}
      {below}
    </li>
  );
}
