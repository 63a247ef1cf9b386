import { interfaceDirection, say } from '../../lib/i18n.ts';
import type { Evidence } from '../../lib/signals/evidence.ts';

/** Signals whose words stand for a brand's name. */
const hiddenNames = ['disguised-brand', 'coded-name'];

/** What the listing's words stand for: disguised names decoded, slang translated. */
export function InPlainWords({ evidence }: { evidence: readonly Evidence[] }) {
  const names = new Map<string, string>();
  const slang = new Map<string, string>();
  for (const { signal, words, rule } of evidence) {
    if (hiddenNames.includes(signal)) names.set(words, rule.name);
    else if (rule.meaning && words && rule.meaning !== words) slang.set(words, rule.meaning);
  }
  if (names.size + slang.size === 0) return null;
  // No browser mirrors it.
  const arrow = interfaceDirection() === 'rtl' ? '←' : '→';
  return (
    <section class="plain-words" aria-labelledby="plain-words">
      <h2 id="plain-words">{say('plainWordsHeading')}</h2>
      <ul>
        {[...names].map(([words, name]) => (
          <li key={words}>
            <bdi class="words">{words}</bdi> <span aria-hidden="true">{arrow}</span>
            <span class="unseen">{say('plainWordsReads')}</span> <bdi class="words">{name}</bdi>
          </li>
        ))}
        {[...slang].map(([words, meaning]) => (
          <li key={words}>
            <bdi class="words">{words}</bdi>: <bdi>{meaning}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
