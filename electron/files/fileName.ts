/** A name as a file may have it on every system; `fallback` where nothing of it is left. */
export function fileName(name: string, fallback = 'ungeplan'): string {
  const plain = name
    .replace(/[\p{Cc}\p{Bidi_Control}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 120)
    .replace(/[. ]+$/, '')
    .trim();
  // What Windows keeps for its devices, whatever comes after the name.
  const isDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(plain);
  return plain === '' || isDevice ? fallback : plain;
}
