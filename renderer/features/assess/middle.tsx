import { HeadPanel } from './head-panel.tsx';
import type { AssessContext } from './assess-context.ts';
import { RowsTable } from './rows-table.tsx';

/** The head in view and its rows. */
export const Middle = ({ context }: { readonly context: AssessContext }) => (
  <div className="middle__body">
    <HeadPanel context={context} />
    <RowsTable context={context} />
  </div>
);
