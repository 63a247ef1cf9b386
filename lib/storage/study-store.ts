import type { Study, StudyListing } from '../studies/study.ts';
import { seenAgain } from '../studies/study-listings.ts';
import type { Database } from './migrations.ts';
import { StorageError } from './storage-error.ts';
import { abandon } from './transaction.ts';

/** All studies, the newest first. */
export async function allStudies(database: Database): Promise<Study[]> {
  const studies = await database.getAll('studies');
  return studies.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

export async function listingsOf(database: Database, study: string): Promise<StudyListing[]> {
  return database.getAllFromIndex('studyListings', 'study', study);
}

/** Keeps a study, new or changed. Rejects with a `StorageError`; then nothing was written. */
export async function keepStudy(database: Database, study: Study): Promise<void> {
  try {
    await database.put('studies', study);
  } catch (error) {
    throw StorageError.from(error);
  }
}

/**
 * Takes listings into a study together with what changes of the study itself; a listing that it has
 * keeps its days and labels. Rejects with a `StorageError`; then nothing was written.
 */
export async function takeIn(
  database: Database,
  study: Study,
  listings: readonly StudyListing[],
): Promise<void> {
  const writing = database.transaction(['studies', 'studyListings'], 'readwrite');
  const store = writing.objectStore('studyListings');
  try {
    await writing.objectStore('studies').put(study);
    for (const listing of listings) {
      const before = await store.get([study.id, listing.key]);
      await store.put(before ? seenAgain(before, listing) : listing);
    }
    await writing.done;
  } catch (error) {
    throw StorageError.from((await abandon(writing)) ?? error);
  }
}

/** Keeps what a rater says of a listing. */
export async function keepListing(database: Database, listing: StudyListing): Promise<void> {
  try {
    await database.put('studyListings', listing);
  } catch (error) {
    throw StorageError.from(error);
  }
}

/** Deletes a study and all that it took in. */
export async function removeStudy(database: Database, id: string): Promise<void> {
  const writing = database.transaction(['studies', 'studyListings'], 'readwrite');
  const store = writing.objectStore('studyListings');
  const keys = await store.index('study').getAllKeys(id);
  await Promise.all([
    writing.objectStore('studies').delete(id),
    ...keys.map((key) => store.delete(key)),
    writing.done,
  ]);
}
