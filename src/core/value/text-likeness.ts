/** How alike two texts are by their pairs of characters, from 0 to 1 (Dice's coefficient). Linear time. */
export function textLikeness(one: string, other: string): number {
  if (one === other) return 1;
  if (one.length < 2 || other.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < one.length; at++) {
    const pair = one.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at + 1 < other.length; at++) {
    const pair = other.slice(at, at + 2);
    const count = pairs.get(pair) ?? 0;
    if (count === 0) continue;
    shared += 1;
    pairs.set(pair, count - 1);
  }
  return (2 * shared) / (one.length + other.length - 2);
}
