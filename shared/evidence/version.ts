/** The revision of the library as a whole; an entry changed later gets a later one of its own. */
export const libraryVersion = '2026-11';
