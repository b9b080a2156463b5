import { Plural } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../ui/icon.tsx';

interface FoldedProps {
  readonly count: number;
  readonly children: () => ReactNode;
}

/** Paragraphs in which nothing differs, folded into one line that opens them. */
export function Folded({ count, children }: FoldedProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className="diff__folded">
      <Button className="diff__fold faint" aria-expanded={open} onPress={() => setOpen(!open)}>
        <Icon of={ChevronDown} size="s" />
        <Plural value={count} one="# paragraph unchanged" other="# paragraphs unchanged" />
      </Button>
      {open && children()}
    </div>
  );
}
