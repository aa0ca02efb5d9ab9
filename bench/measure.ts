const ROUNDS = 12;

/** Best of some rounds, in milliseconds: the first ones run before the engine has compiled, others are disturbed. */
export function best(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) least = Math.min(least, once(work));
  return least;
}

/** In milliseconds, as a person waits for it. */
export function once(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** "12.3%" */
export function ratio(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)}%`;
}

/** Lines of name, time and ratio. Times vary with the machine; ratios are what to compare. */
export class Report {
  private readonly lines: string[] = [];

  add(name: string, milliseconds: number, note = ""): void {
    this.lines.push(
      `${name.padEnd(50)}${milliseconds.toFixed(0).padStart(8)} ms  ${note}`.trimEnd()
    );
  }

  print(): void {
    process.stdout.write(`${this.lines.join("\n")}\n`);
  }
}
