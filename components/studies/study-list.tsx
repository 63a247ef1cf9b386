import { say } from '../../lib/i18n.ts';
import type { StudyDraft } from '../../lib/studies/draft-study.ts';
import type { Study } from '../../lib/studies/study.ts';
import { pagesIn } from '../../lib/studies/walk.ts';
import { day } from '../kit/format.ts';
import { StudyForm } from './study-form.tsx';

interface StudyListProps {
  studies: readonly Study[];
  draft: StudyDraft;
  onDraft: (draft: StudyDraft) => void;
  onCreate: (draft: StudyDraft) => void;
}

export function StudyList({ studies, draft, onDraft, onCreate }: StudyListProps) {
  return (
    <>
      {studies.length === 0 ? (
        <p class="muted">{say('studiesNone')}</p>
      ) : (
        <ul class="studies">
          {studies.map(({ id, name, question, createdAt, frame, walked }) => (
            <li class="panel" key={id}>
              <h2>
                <a href={`#study/${id}`}>{name}</a>
              </h2>
              {question && <p>{question}</p>}
              <p class="small muted">
                {day(createdAt)}
                {frame.searches.length > 0 &&
                  ` · ${say('studyWalked', walked.length, pagesIn(frame))}`}
              </p>
            </li>
          ))}
        </ul>
      )}
      <StudyForm draft={draft} onDraft={onDraft} onCreate={onCreate} />
    </>
  );
}
