const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
const WIDTH = 16;
const HEIGHT = 20;
const HEADER = 24;

/** Width and height in pixels from the header of a PNG; null when it is none. */
export function pngSize(content: Uint8Array): { width: number; height: number } | null {
  const buffer = Buffer.from(content);
  if (buffer.length < HEADER || !buffer.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    return null;
  return { width: buffer.readUInt32BE(WIDTH), height: buffer.readUInt32BE(HEIGHT) };
}
