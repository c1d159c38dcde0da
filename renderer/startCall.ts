import { api } from './api.ts';

/**
 * The start, asked for before any other code of the page runs: the main process opens the database and reads the
 * document while the page makes itself ready.
 */
export const startCall = api.startApp(undefined);
