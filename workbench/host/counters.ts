/** What went over the boundary since the start or the last reset. */
export class Counters {
  /** Batches to the Excel model: what context.sync() costs. Keeping and releasing of references excluded. */
  syncs = 0;
  /** Batches that only release references at the end of an Excel.run. */
  cleanups = 0;
  requestBytes = 0;
  responseBytes = 0;
  largestRequestBytes = 0;
  largestResponseBytes = 0;

  addRequest(bytes: number, isCleanup: boolean): void {
    if (isCleanup) this.cleanups += 1;
    else this.syncs += 1;
    this.requestBytes += bytes;
    this.largestRequestBytes = Math.max(this.largestRequestBytes, bytes);
  }

  addResponse(bytes: number): void {
    this.responseBytes += bytes;
    this.largestResponseBytes = Math.max(this.largestResponseBytes, bytes);
  }

  reset(): void {
    Object.assign(this, new Counters());
  }
}
