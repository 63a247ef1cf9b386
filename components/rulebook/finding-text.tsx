import type { Finding } from '../../lib/rulebook/lint.ts';

/** What the linter found, and the mend. */
export function FindingText({ finding: { level, message, mend } }: { finding: Finding }) {
  return (
    <p class={`finding small ${level}`}>
      <strong aria-hidden="true">{level === 'error' ? '✕' : '!'}</strong> {message} {mend}
    </p>
  );
}
