/** Excel takes 8,192 characters as addresses of several areas; some shorter lists failed, too (docs-pr #2255). */
const LONGEST_ADDRESS = 2000;

/** Addresses joined to lists for getRanges, none too long. */
export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS) {
      lists[lists.length - 1] = `${last},${address}`;
    } else {
      lists.push(address);
    }
  }
  return lists;
}
