import { buildSync } from "esbuild";

/** Bundles a program for Node, as the delivered ones are: without what a loader adds to every function. */
export function bundle(entry: string, outfile: string): void {
  buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile,
    logLevel: "error",
  });
}
