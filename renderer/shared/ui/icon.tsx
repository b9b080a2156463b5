import type { LucideIcon } from 'lucide-react';

interface IconProps {
  readonly of: LucideIcon;
  readonly size?: 's' | 'm' | 'l';
  /** The icon points along the line of reading, so it is mirrored from right to left. */
  readonly turns?: boolean;
}

/** A drawing beside words. It is never the only carrier, so it is hidden from screen readers. */
export function Icon({ of: Drawing, size = 'm', turns = false }: IconProps) {
  const scale = size === 'm' ? '' : ` icon--${size}`;
  return <Drawing className={`icon${scale}${turns ? ' turns' : ''}`} aria-hidden />;
}
