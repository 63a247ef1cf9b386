import { type DirectoryEntry, directoryPath } from './directory.ts';

/** The marketplaces as the build packed them: a file of the extension, on this machine. */
export async function packagedDirectory(): Promise<DirectoryEntry[]> {
  return (await fetch(directoryPath)).json();
}
