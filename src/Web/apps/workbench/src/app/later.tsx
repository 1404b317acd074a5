import { Component, Suspense, type ReactNode } from 'react';
import { Failure } from '../components/failure';
import { LoadingRows } from '../components/loading-rows';

interface Props {
  children: ReactNode;
}

interface State {
  error: Error | null;
}

/** Around what is loaded when it is asked for: grey rows meanwhile, and words when it does not come. */
export class Later extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    // A part that is gone, as after an upgrade, comes back with a new page only; what was being written is kept.
    if (error) return <Failure error={error} retry={() => location.reload()} />;
    return <Suspense fallback={<LoadingRows rows={6} height={64} />}>{this.props.children}</Suspense>;
  }
}
