import type { Bridge } from '../shared/contract/bridge.ts';

declare global {
  interface Window {
    readonly ungeplan: Bridge;
  }
}

/** The calls to the main process: the only file that touches the bridge. */
export const api: Bridge = window.ungeplan;
