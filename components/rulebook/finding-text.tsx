import { inKey, say } from '../../lib/i18n.ts';
import type { Finding, Mend } from '../../lib/rulebook/lint.ts';

interface FindingTextProps {
  finding: Finding;
  onMend: (mend: Mend) => void;
}

/** What the linter found, with what listings it would be found in, and the mends. */
export function FindingText({ finding, onMend }: FindingTextProps) {
  const { level, rule, about, examples = [], mends = [] } = finding;
  return (
    <div class={`finding small ${level}`}>
      <p>
        <strong aria-hidden="true">{level === 'error' ? '✕' : '!'}</strong>{' '}
        {say(`lint_${inKey(rule)}`, ...about)}
      </p>
      {examples.length > 0 && (
        <p>
          {say('lintExamples')}{' '}
          {examples.map((title, i) => (
            <>
              {i > 0 && ' · '}
              <q>{title}</q>
            </>
          ))}
        </p>
      )}
      {mends.length > 0 && (
        <p class="buttons">
          {mends.map((mend) => {
            const text = say(`mend_${mend.does}`, ...mend.about);
            return (
              <button type="button" key={text} onClick={() => onMend(mend)}>
                {text}
              </button>
            );
          })}
        </p>
      )}
    </div>
  );
}
