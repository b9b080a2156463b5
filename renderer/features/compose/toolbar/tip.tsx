import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Key } from '../../../shared/ui/key.tsx';
import { keyCaps } from './key-caps.ts';

interface TipProps {
  readonly label: string;
  readonly shortcut: string | undefined;
  readonly children: ReactElement;
}

/** Says the name and the key of a button when it is pointed at or focused. */
export const Tip = ({ label, shortcut, children }: TipProps) => (
  <TooltipTrigger delay={600}>
    {children}
    <Tooltip className="tooltip" offset={4}>
      {label}
      {shortcut !== undefined && (
        <span className="line">
          {keyCaps(shortcut).map((cap) => (
            <Key key={cap}>{cap}</Key>
          ))}
        </span>
      )}
    </Tooltip>
  </TooltipTrigger>
);
