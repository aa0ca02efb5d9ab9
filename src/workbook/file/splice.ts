/** Replaces the text from start to end (end not included); both count in the text before any change. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap; of two at the same place the earlier in the list comes first. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((left, right) => left.start - right.start);
  const pieces: string[] = [];
  let at = 0;
  for (const splice of ordered) {
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
