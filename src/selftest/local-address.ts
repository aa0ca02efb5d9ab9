/** "B2:C3" of "'表 1'!B2:C3"; of several areas, each. */
export function localAddress(address: string): string {
  return address
    .split(",")
    .map((each) => each.slice(each.lastIndexOf("!") + 1))
    .join(",");
}
