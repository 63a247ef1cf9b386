import { browser } from 'wxt/browser';
import { day } from '../../components/kit/format.ts';
import { say } from '../../lib/i18n.ts';
import { database } from '../../lib/storage/database.ts';
import { keepStudy } from '../../lib/storage/study-store.ts';
import {
  draftFrom,
  emptyDraft,
  type StudyDraft,
  searchesOf,
} from '../../lib/studies/draft-study.ts';
import type { Study } from '../../lib/studies/study.ts';

const draftKey = 'studyDraft';

/** The form as it was left, in whatever view. */
export async function keptDraft(): Promise<StudyDraft> {
  return draftFrom((await browser.storage.local.get(draftKey))[draftKey]);
}

export async function keepDraft(draft: StudyDraft): Promise<void> {
  await browser.storage.local.set({ [draftKey]: draft });
}

/** Begins a study by its draft, which is then gone. */
export async function beginStudy(draft: StudyDraft): Promise<Study> {
  const { searches, pages, days, ...said } = draft;
  const study: Study = {
    id: crypto.randomUUID(),
    ...said,
    createdAt: new Date().toISOString(),
    frame: {
      searches: searchesOf(searches).addresses.map((address, i) => ({ id: `${i + 1}`, address })),
      pages,
      days,
    },
    walked: [],
  };
  await keepStudy(await database(), study);
  await keepDraft(emptyDraft);
  return study;
}

/** Begins a study with another one's question, frame and protocol: to compare the two. */
export async function repeatStudy(earlier: Study): Promise<Study> {
  const { question, protocol, frame, threshold } = earlier;
  const createdAt = new Date().toISOString();
  const study: Study = {
    id: crypto.randomUUID(),
    name: say('studyRepeatName', earlier.name, day(createdAt)),
    ...{ question, protocol, frame, threshold, createdAt },
    repeats: earlier.id,
    walked: [],
  };
  await keepStudy(await database(), study);
  return study;
}
