import type { PresenterPage } from '../../shared/contract/presentation.ts';

declare global {
  interface Window {
    readonly presenterPage: PresenterPage;
  }
}

/** What this page is given of the main process. */
export const page: PresenterPage = window.presenterPage;
