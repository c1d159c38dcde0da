/** What the names of the app's own files end in. */
export const FILE_ENDING = 'ungeplan';
