import { Worker } from "node:worker_threads";
import { explain } from "../files";
import { checkFile, type CheckedFile, type CheckJob } from "./check-file";
import type { CheckRequest } from "./check-worker";
import { sentJob } from "./sent-job";

export interface PoolOptions {
  /** Threads at most. */
  readonly jobs: number;
  /** The program that a thread runs; null checks in this thread. */
  readonly program: string | null;
  /** Called after every file, in the order in which they are done. */
  readonly onDone: (file: string) => void;
}

/** With fewer files than this a thread takes longer to start than to work. */
const FEW_FILES = 6;

/** Checks files on several threads. The results stand in the order of the files, whichever was done first. */
export async function checkFiles(
  files: readonly string[],
  job: CheckJob,
  options: PoolOptions
): Promise<readonly CheckedFile[]> {
  const { jobs, program, onDone } = options;
  const results: CheckedFile[] = [];
  if (program === null || jobs < 2 || files.length < FEW_FILES) {
    for (const file of files) {
      results.push(await checkFile(file, job));
      onDone(file);
    }
    return results;
  }
  const queue = files.map((file, index) => ({ index, file }));
  const done = ({ index, file }: CheckRequest, checked: CheckedFile): void => {
    results[index] = checked;
    onDone(file);
  };
  const threads = Math.min(jobs, files.length);
  await Promise.all(Array.from({ length: threads }, () => work(queue, job, program, done)));
  return results;
}

type Done = (request: CheckRequest, checked: CheckedFile) => void;

/** Keeps one thread busy until the queue is empty; a thread that dies costs the file it was at, no more. */
async function work(
  queue: CheckRequest[],
  job: CheckJob,
  program: string,
  done: Done
): Promise<void> {
  while (queue.length > 0) {
    const worker = new Worker(program, { workerData: sentJob(job) });
    try {
      for (let request = queue.shift(); request; request = queue.shift()) {
        const checked = await ask(worker, request);
        done(request, checked.result);
        if (checked.isDead) break;
      }
    } finally {
      await worker.terminate();
    }
  }
}

interface Answer {
  readonly result: CheckedFile;
  readonly isDead: boolean;
}

function ask(worker: Worker, request: CheckRequest): Promise<Answer> {
  return new Promise((resolve) => {
    const onMessage = (result: CheckedFile): void => {
      worker.off("error", onError);
      resolve({ result, isDead: false });
    };
    const onError = (error: Error): void => {
      worker.off("message", onMessage);
      const failure = explain(error);
      resolve({ result: { file: request.file, report: null, failure }, isDead: true });
    };
    worker.once("message", onMessage);
    worker.once("error", onError);
    worker.postMessage(request);
  });
}
