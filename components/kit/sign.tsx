import type { Level } from '../../lib/verdict/verdict.ts';
import { shapes } from './shapes.ts';

/** A level's sign; the word stands beside it. */
export function Sign({ level }: { level: Level }) {
  const { body, mark } = shapes[level];
  return (
    <svg class={`sign level-${level}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={body} fill="currentColor" />
      <path d={mark} class="mark" />
    </svg>
  );
}
