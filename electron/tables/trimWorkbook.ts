import { type Unzipped, unzipSync, zipSync } from 'fflate/browser';

// The build for browsers: the one for Node makes a `require` of its own, which the bundle of the main process has already.

/** What an unpacked workbook may weigh, in bytes. Ten megabytes of packed cells are far below it; a bomb is not. */
const UNPACKED_LARGEST = 150 * 2 ** 20;

/** The parts that hold cells, and what they cannot be read without. Pictures, links, macros and queries are none. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/[^/]+\.xml)$/i;

/**
 * A workbook with nothing but its cells, packed without compression: whoever reads it next unpacks nothing, fetches
 * nothing and meets no code. A part is unpacked into the room that it says it needs and no more, so that one which lies
 * about its size is cut off there; one that is honest about being too large is refused before it is unpacked.
 *
 * @returns null where the file is no workbook, or one that is too large
 */
export function trimWorkbook(bytes: Uint8Array): Uint8Array | null {
  let room = UNPACKED_LARGEST;
  let isTooLarge = false;
  const parts: Unzipped = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!NEEDED.test(name)) return false;
      room -= originalSize;
      isTooLarge ||= room < 0;
      return !isTooLarge;
    },
  });
  if (isTooLarge || !Object.keys(parts).some((name) => /^xl\/workbook\.xml$/i.test(name))) return null;
  return zipSync(parts, { level: 0 });
}
