/**
 * Packs files into the archive format that Electron reads: a size pickle, a header pickle with a JSON index, then the
 * files after each other. Written by hand because it is twenty lines for a flat list of two small files.
 * @param files name → content; no folders.
 */
export function packAsar(files: Readonly<Record<string, string>>): Buffer {
  const index: Record<string, { size: number; offset: string }> = {};
  const bodies: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const body = Buffer.from(content);
    index[name] = { size: body.length, offset: String(offset) };
    bodies.push(body);
    offset += body.length;
  }

  const json = Buffer.from(JSON.stringify({ files: index }));
  const padding = Buffer.alloc((4 - (json.length % 4)) % 4);
  const payloadSize = 4 + json.length + padding.length;
  const sizes = Buffer.alloc(16);
  sizes.writeUInt32LE(4, 0);
  sizes.writeUInt32LE(4 + payloadSize, 4);
  sizes.writeUInt32LE(payloadSize, 8);
  sizes.writeUInt32LE(json.length, 12);
  return Buffer.concat([sizes, json, padding, ...bodies]);
}
