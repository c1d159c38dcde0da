/** What the notes say that a person in IPS saves society, kroner. Shown apart; no result of the model holds it. */
export const PUBLISHED_SAVING = 72_000;
