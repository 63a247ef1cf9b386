import { useState } from 'preact/hooks';
import { say } from '../../../lib/i18n.ts';

/** Words that give copies away: those known, and one more. Each is a rule of its own. */
export function WordsStep({ onWord }: { onWord: (word: string) => Promise<boolean> }) {
  const [word, setWord] = useState('');
  return (
    <>
      <p>{say('wizardWordsNote')}</p>
      <label class="field">
        {say('wizardWord')}
        <input
          type="text"
          value={word}
          onInput={({ currentTarget }) => setWord(currentTarget.value)}
        />
      </label>
      <p>
        <button
          type="button"
          disabled={word.trim() === ''}
          onClick={async () => {
            if (await onWord(word.trim())) setWord('');
          }}
        >
          {say('wizardAddWord')}
        </button>
      </p>
    </>
  );
}
