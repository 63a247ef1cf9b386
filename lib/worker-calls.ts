/**
 * Calls from a page to a worker of its own, with progress and cancel. Both ends are of the same
 * build, so what crosses is typed and not checked again.
 */

/** What a worker does, by name: what it is given and what it answers. */
export type Tasks = Record<string, (data: never, call: CallInWorker) => unknown>;

export interface CallInWorker {
  signal: AbortSignal;
  onProgress(progress: Progress): void;
}

/** What takes long in a worker. */
export const steps = ['begin', 'read', 'index', 'write', 'compile', 'switch'] as const;

export interface Progress {
  /** For people to be told: what is being done. */
  step: (typeof steps)[number];
  /** From 0 to 1; absent where nobody knows. */
  share?: number;
}

type Sent = { id: number; task: string; data: unknown } | { id: number; cancel: true };
type Answer =
  | { id: number; result: unknown }
  | { id: number; error: { name: string; message: string; cause?: unknown } }
  | { id: number; progress: Progress };

export interface CallOptions {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
}

export interface WorkerCalls<Of extends Tasks> {
  /** Rejects with an `AbortError` where it was cancelled, else with what the task failed with. */
  call<Name extends keyof Of & string>(
    task: Name,
    data: Parameters<Of[Name]>[0],
    options?: CallOptions,
  ): Promise<Awaited<ReturnType<Of[Name]>>>;
}

export function callsTo<Of extends Tasks>(worker: Worker): WorkerCalls<Of> {
  let last = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) =>
    waiting.get(data.id)?.(data),
  );
  return {
    call(task, data, { signal, onProgress } = {}) {
      const id = ++last;
      return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const cancel = () => worker.postMessage({ id, cancel: true } satisfies Sent);
        signal?.addEventListener('abort', cancel);
        waiting.set(id, (answer) => {
          if ('progress' in answer) return onProgress?.(answer.progress);
          waiting.delete(id);
          signal?.removeEventListener('abort', cancel);
          if ('error' in answer)
            reject(Object.assign(new Error(answer.error.message), answer.error));
          else resolve(answer.result as never);
        });
        worker.postMessage({ id, task, data } satisfies Sent);
      });
    },
  };
}

/** Answers calls in the worker. */
export function answerCalls(tasks: Tasks): void {
  const running = new Map<number, AbortController>();
  const answer = (message: Answer) => postMessage(message);
  addEventListener('message', async ({ data: sent }: MessageEvent<Sent>) => {
    const { id } = sent;
    if ('cancel' in sent) return running.get(id)?.abort();
    const control = new AbortController();
    running.set(id, control);
    try {
      const result = await tasks[sent.task]?.(sent.data as never, {
        signal: control.signal,
        onProgress: (progress) => answer({ id, progress }),
      });
      answer({ id, result });
    } catch (error) {
      const { name, message, cause } = error as Error;
      answer({ id, error: { name, message, cause } });
    } finally {
      running.delete(id);
    }
  });
}
