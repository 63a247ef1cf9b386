import { useEffect } from 'preact/hooks';
import type { ExceptionDesk } from '../../lib/workbench/exception-desk.ts';
import type { Outcome } from '../../lib/workbench/outcome.ts';
import type { Workbench } from '../../lib/workbench/workbench.ts';

/** What undo and redo do in the part that is shown, where there is anything, and what came of it. */
export interface Turns {
  undo?: (() => void) | undefined;
  redo?: (() => void) | undefined;
  outcome?: Outcome | undefined;
}

export function turnsOfRules(workbench: Workbench): Turns {
  const { undo, redo, outcome } = workbench.state;
  return {
    undo: undo && (() => void workbench.undo()),
    redo: redo && (() => void workbench.redo()),
    outcome,
  };
}

export function turnsOfExceptions(desk: ExceptionDesk): Turns {
  const { done, undone, outcome } = desk.state;
  return {
    undo: done.length > 0 ? () => void desk.undo() : undefined,
    redo: undone.length > 0 ? () => void desk.redo() : undefined,
    outcome,
  };
}

/** Undo and redo, save, and the way to the search, from the keyboard. */
export function useKeys(workbench: Workbench, { undo, redo }: Turns): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = (event.target as Element).matches('input, textarea, select');
      const isCommand = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (isCommand && key === 's') void workbench.save();
      else if (isCommand && !isTyping && key === 'z') (event.shiftKey ? redo : undo)?.();
      else if (isCommand && !isTyping && key === 'y') redo?.();
      else if (key === '/' && !isTyping)
        document.querySelector<HTMLElement>('input[type="search"]')?.focus();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [workbench, undo, redo]);
}
