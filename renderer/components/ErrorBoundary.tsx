import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useWords } from '../words.ts';
import { Button } from './Button.tsx';
import css from './ErrorBoundary.module.css';

interface Props {
  readonly children: ReactNode;
}

/**
 * A fault in the drawing of a screen must not take the planner's work with it: saving goes on around this, and the
 * window says what happened instead of going blank.
 */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error('screen', error, info.componentStack);
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <Failed onRetry={() => this.setState({ hasFailed: false })} />;
  }
}

function Failed({ onRetry }: { onRetry: () => void }) {
  const { t } = useWords();
  return (
    <main className={css.failed}>
      <h1>{t('app.failed')}</h1>
      <p>{t('app.failedWhy')}</p>
      <Button kind="primary" onPress={onRetry}>
        {t('app.tryAgain')}
      </Button>
    </main>
  );
}
