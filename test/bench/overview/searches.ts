/** Searches of every kind: words that a quarter have, some, one scenario, none, and what stands in every document. */
export const searches = ['fritidsjob', 'kommune 42', 'vaerksted og ips 4246', 'findes ikke', 'uddannelse'] as const;

/** Those that follow each other on the screen: each shows other rows than the one before. */
export const searchesOnScreen = searches.slice(0, 4);
