/**
 * The text of UTF-16 bytes; what is no character becomes U+FFFD.
 *
 * @param highAt where in a pair of bytes the more significant one stands
 */
export function decodeUtf16(bytes: Uint8Array, highAt: 0 | 1): string {
  const units = new Uint16Array(Math.ceil(bytes.length / 2));
  for (const at of units.keys()) {
    const high = bytes[2 * at + highAt];
    const low = bytes[2 * at + 1 - highAt];
    units[at] = high === undefined || low === undefined ? 0xfffd : (high << 8) | low;
  }
  return textOfUnits(units).toWellFormed();
}

/** The text of UTF-16 code units, joined in pieces that a call can take. */
export function textOfUnits(units: Uint16Array): string {
  const piece = 8192;
  let text = '';
  for (let at = 0; at < units.length; at += piece) text += String.fromCharCode(...units.subarray(at, at + piece));
  return text;
}
