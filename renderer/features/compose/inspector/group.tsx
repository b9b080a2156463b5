import { ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../../../shared/ui/icon.tsx';

interface GroupProps {
  readonly title: ReactNode;
  readonly count?: string;
  /** A part that can be folded away, and whether it is open at first. */
  readonly folds?: 'open' | 'closed';
  readonly children: ReactNode;
}

/** A part of the inspector with its heading. What is folded away is not rendered. */
export function Group({ title, count, folds, children }: GroupProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(folds !== 'closed');
  const counted = count !== undefined && <span className="count">{count}</span>;
  return (
    <section className="group" aria-labelledby={id}>
      <div className="group__head">
        <h2 className="heading" id={id}>
          {folds === undefined ? (
            title
          ) : (
            <Button className="group__fold" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
              <span className="group__arrow" data-open={isOpen || undefined}>
                <Icon of={ChevronRight} size="s" turns />
              </span>
              {title}
            </Button>
          )}
        </h2>
        {counted}
      </div>
      {isOpen && children}
    </section>
  );
}
