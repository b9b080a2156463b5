import { Globe, Lock, type LucideIcon } from 'lucide-react';
import type { Audience } from '../../../templates/model/pack.ts';
import { usePackText } from '../strings/use-pack-text.ts';
import { Icon } from './icon.tsx';
import { Rings } from './rings.tsx';

const drawings: { readonly [M in Audience['mark']]: LucideIcon } = {
  globe: Globe,
  rings: Rings,
  lock: Lock,
};

/** For whom something is: globe, rings or lock, and the word. */
export function AudienceChip({ audience }: { readonly audience: Audience }) {
  const say = usePackText();
  return (
    <span className="chip" data-mark={audience.mark}>
      <Icon of={drawings[audience.mark]} size="s" />
      {say(audience.label)}
    </span>
  );
}
