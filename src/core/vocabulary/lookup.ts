import { foldHeading, withoutBrackets } from "./fold-text";

/** Headings longer than this are sentences. */
const LONGEST_HEADING = 30;

/** Finds the meanings of a heading in a vocabulary of the shape {meaning: spellings}. */
export class HeadingLookup<Role extends string> {
  private readonly roles = new Map<string, Role[]>();
  private readonly known = new Map<string, readonly Role[]>();

  constructor(vocabulary: Readonly<Record<Role, readonly string[]>>) {
    for (const role of Object.keys(vocabulary) as Role[]) {
      for (const spelling of vocabulary[role]) this.add(foldHeading(spelling), role);
    }
  }

  /** All meanings of a text; none when it is no heading. The whole text counts before its form without brackets. */
  find(text: string): readonly Role[] {
    if (text.length > LONGEST_HEADING || text.length === 0) return NONE;
    const seen = this.known.get(text);
    if (seen) return seen;
    const folded = foldHeading(text);
    const found = this.roles.get(folded) ?? this.roles.get(withoutBrackets(folded)) ?? NONE;
    this.known.set(text, found);
    return found;
  }

  private add(spelling: string, role: Role): void {
    const roles = this.roles.get(spelling);
    if (roles) roles.push(role);
    else this.roles.set(spelling, [role]);
  }
}

const NONE: readonly never[] = [];
