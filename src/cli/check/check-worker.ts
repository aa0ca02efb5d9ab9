import { parentPort, workerData } from "node:worker_threads";
import { checkFile } from "./check-file";
import { jobOf, type SentJob } from "./sent-job";

/** What the pool sends: a file and its place in the list. */
export interface CheckRequest {
  readonly index: number;
  readonly file: string;
}

/** The work of a thread of the pool: checks one file after the other, as they are sent. */
export function serveChecks(): void {
  const job = jobOf(workerData as SentJob);
  parentPort?.on("message", ({ file }: CheckRequest) => {
    void checkFile(file, job).then((checked) => parentPort?.postMessage(checked));
  });
}
