const SLICES = 4;
const TABLES = buildTables();

/** CRC-32 of zip and PNG, four bytes a step. */
export function crc32(bytes: Uint8Array): number {
  const [first, second, third, fourth] = TABLES;
  let crc = 0xffffffff;
  let at = 0;
  const whole = bytes.length - (bytes.length % SLICES);
  for (; at < whole; at += SLICES) {
    crc ^= byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8);
    crc ^= (byteAt(bytes, at + 2) << 16) | (byteAt(bytes, at + 3) << 24);
    crc =
      entry(fourth, crc & 0xff) ^
      entry(third, (crc >>> 8) & 0xff) ^
      entry(second, (crc >>> 16) & 0xff) ^
      entry(first, crc >>> 24);
  }
  for (; at < bytes.length; at++) {
    crc = entry(first, (crc ^ byteAt(bytes, at)) & 0xff) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}

function entry(table: Uint32Array, index: number): number {
  return table[index] as number;
}

function buildTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = new Uint32Array(256);
  for (let value = 0; value < 256; value++) {
    let crc = value;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
    first[value] = crc;
  }
  const next = (previous: Uint32Array): Uint32Array =>
    previous.map((crc) => entry(first, crc & 0xff) ^ (crc >>> 8));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}
