import { textOfUnits } from './utf16.ts';

/** How many bytes follow a first byte, and between what the first of those must lie: no form but the shortest. */
interface Lead {
  readonly follow: number;
  readonly from: number;
  readonly to: number;
  /** The bits of the first byte that belong to the character. */
  readonly bits: number;
}

const REPLACEMENT = 0xfffd;

/** Whether the bytes are UTF-8 from beginning to end. */
export function isUtf8(bytes: Uint8Array): boolean {
  let isValid = true;
  eachCharacter(bytes, (point) => {
    isValid &&= point !== null;
  });
  return isValid;
}

/** The text of UTF-8 bytes; each part that is none becomes one U+FFFD, as the web's own decoder does. */
export function decodeUtf8(bytes: Uint8Array): string {
  // A character has at least as many bytes as it has units of UTF-16.
  const units = new Uint16Array(bytes.length);
  let count = 0;
  eachCharacter(bytes, (found) => {
    const point = found ?? REPLACEMENT;
    if (point > 0xffff) units[count++] = 0xd800 + ((point - 0x10000) >> 10);
    units[count++] = point > 0xffff ? 0xdc00 + ((point - 0x10000) & 0x3ff) : point;
  });
  return textOfUnits(units.subarray(0, count));
}

/** Tells of every character in turn; null for bytes that are none. */
function eachCharacter(bytes: Uint8Array, tell: (point: number | null) => void): void {
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at++] ?? 0;
    if (first < 0x80) {
      tell(first);
      continue;
    }
    const lead = leadOf(first);
    if (!lead) {
      tell(null);
      continue;
    }
    let point = lead.bits;
    let followed = 0;
    let { from, to } = lead;
    for (; followed < lead.follow; followed += 1) {
      const next = bytes[at];
      if (next === undefined || next < from || next > to) break;
      point = (point << 6) | (next & 0x3f);
      at += 1;
      [from, to] = [0x80, 0xbf];
    }
    tell(followed === lead.follow ? point : null);
  }
}

function leadOf(byte: number): Lead | null {
  if (byte >= 0xc2 && byte <= 0xdf) return { follow: 1, from: 0x80, to: 0xbf, bits: byte & 0x1f };
  if (byte >= 0xe0 && byte <= 0xef) {
    return { follow: 2, from: byte === 0xe0 ? 0xa0 : 0x80, to: byte === 0xed ? 0x9f : 0xbf, bits: byte & 0x0f };
  }
  if (byte >= 0xf0 && byte <= 0xf4) {
    return { follow: 3, from: byte === 0xf0 ? 0x90 : 0x80, to: byte === 0xf4 ? 0x8f : 0xbf, bits: byte & 0x07 };
  }
  return null;
}
