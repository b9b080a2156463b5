import { useId, type ReactNode } from 'react';

interface GroupProps {
  readonly title: ReactNode;
  readonly count?: string;
  readonly children: ReactNode;
}

/** A part of the inspector with its heading. */
export function Group({ title, count, children }: GroupProps) {
  const id = useId();
  return (
    <section className="group" aria-labelledby={id}>
      <div className="group__head">
        <h2 className="heading" id={id}>
          {title}
        </h2>
        {count !== undefined && <span className="count">{count}</span>}
      </div>
      {children}
    </section>
  );
}
