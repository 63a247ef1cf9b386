const last = new Map<number, Promise<unknown>>();

/** Runs tasks of one tab one after the other, so that none reads what another is about to write. */
export function inTurn<Result>(tab: number, task: () => Promise<Result>): Promise<Result> {
  const result = (last.get(tab) ?? Promise.resolve()).then(task, task);
  last.set(tab, result);
  const forget = () => {
    if (last.get(tab) === result) last.delete(tab);
  };
  result.then(forget, forget);
  return result;
}
