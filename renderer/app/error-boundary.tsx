import { Component, type ReactNode } from 'react';
import { go } from '../shared/route.ts';
import { save, useSession } from '../shared/session.ts';
import { BrokenView } from './broken-view.tsx';

interface Props {
  readonly children: ReactNode;
}

/**
 * Catches a view that broke. The dossier lives outside the views, so it is kept: it can be saved and
 * the other views still work.
 */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const leave = () => {
      go({ view: 'desk' });
      this.setState({ broken: false });
    };
    const canSave = useSession.getState().open !== null;
    return <BrokenView onLeave={leave} onSave={canSave ? () => void save() : undefined} />;
  }
}
