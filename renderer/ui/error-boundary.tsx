import { Button } from '@mantine/core';
import { IconMoodConfuzed } from '@tabler/icons-react';
import { Component, type ReactNode } from 'react';
import { kitWords } from '../../shared/text/screen/kit-words.ts';
import { EmptyState } from './empty-state.tsx';

type State = { hasCrashed: boolean };

/** Keeps a fault of one page from blanking the window. The error itself is not shown: it could quote a pupil. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { hasCrashed: false };

  static getDerivedStateFromError(): State {
    return { hasCrashed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasCrashed) return this.props.children;
    return (
      <div role="alert">
        <EmptyState
          icon={IconMoodConfuzed}
          title={kitWords.crashTitle}
          action={<Button onClick={() => window.location.reload()}>{kitWords.crashReload}</Button>}
        >
          {kitWords.crashText}
        </EmptyState>
      </div>
    );
  }
}
