import { interfaceLanguage, say } from '../../lib/i18n.ts';
import { questionsFor } from '../../lib/verdict/questions.ts';
import type { WeighedListing } from '../../lib/weighing/tab-reading.ts';
import { CopyButton } from '../kit/copy-button.tsx';

/** What to ask the seller where the verdict hangs on the answer, in the seller's language. */
export function Questions({ weighed: { listing, verdict } }: { weighed: WeighedListing }) {
  const questions = questionsFor(listing, verdict, interfaceLanguage());
  if (questions.length === 0) return null;
  return (
    <section class="questions" aria-labelledby="questions">
      <h2 id="questions">{say('questionsHeading')}</h2>
      <ul>
        {questions.map(({ topic, language, text, translation }) => (
          <li key={topic}>
            <p id={`question-${topic}`} lang={language} dir="auto">
              {text}
            </p>
            {translation !== text && <p class="small muted">{translation}</p>}
            <CopyButton text={text} about={`question-${topic}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
