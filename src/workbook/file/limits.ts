/** Bounds on what is unpacked from a file, so that a prepared archive cannot exhaust the machine. */
export interface PackageLimits {
  /** Bytes of one unpacked part. */
  readonly partBytes: number;
  /** Bytes of all parts together, by the sizes the archive declares. */
  readonly totalBytes: number;
  /** Unpacked to packed size of one part, looked at once it is larger than `ratioFreeBytes`. */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
  /**
   * Characters that a sheet's shown texts and formulas may take beyond the texts it holds: a long number format
   * or shared formula could blow up a small file. A million formulas of a usual length take 40 million.
   */
  readonly generatedCharacters: number;
}

const MEGABYTE = 1024 * 1024;

/** A sheet of a million cells unpacks to about 60 MB; real sheets shrink to a tenth or a fortieth. */
export const DEFAULT_LIMITS: PackageLimits = {
  partBytes: 400 * MEGABYTE,
  totalBytes: 1024 * MEGABYTE,
  ratio: 250,
  ratioFreeBytes: 24 * MEGABYTE,
  generatedCharacters: 100_000_000,
};
