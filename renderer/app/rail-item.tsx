import type { LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { go, type Route } from '../shared/route.ts';
import { Icon } from '../shared/ui/icon.tsx';

interface RailItemProps {
  readonly label: string;
  readonly to: Route;
  readonly current: boolean;
  readonly icon?: LucideIcon;
  readonly turns?: boolean;
  readonly count?: string;
  readonly child?: boolean;
}

/** One place of the rail. Its words are cut from sight where the rail is narrow, never from the name. */
export function RailItem({ label, to, current, icon, turns, count, child }: RailItemProps) {
  return (
    <Button
      className={`nav__item${child ? ' nav__item--child' : ''}`}
      onPress={() => go(to)}
      aria-current={current ? 'page' : false}
    >
      {icon && <Icon of={icon} turns={turns ?? false} />}
      <span className="grow cut">{label}</span>
      {count !== undefined && <span className="count">{count}</span>}
    </Button>
  );
}
