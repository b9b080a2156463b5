import { CircleAlert, Info, ShieldCheck, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

type Tone = 'note' | 'good' | 'warn' | 'stop' | 'alarm';

const icons: { readonly [T in Tone]: LucideIcon } = {
  note: Info,
  good: ShieldCheck,
  warn: TriangleAlert,
  stop: CircleAlert,
  alarm: CircleAlert,
};

interface BannerProps {
  readonly tone: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** The way out. */
  readonly action?: ReactNode;
  /** Runs from edge to edge under the window bar. */
  readonly edge?: boolean;
}

/** Something a person must know where they are; it stays until it is no longer so. */
export function Banner({ tone, title, children, action, edge = false }: BannerProps) {
  return (
    <div
      className={`banner banner--${tone}${edge ? ' banner--edge' : ''}`}
      role={tone === 'alarm' || tone === 'stop' ? 'alert' : 'status'}
    >
      <Icon of={icons[tone]} />
      <div className="grow">
        {title !== undefined && <p className="strong">{title}</p>}
        {children}
      </div>
      {action}
    </div>
  );
}
