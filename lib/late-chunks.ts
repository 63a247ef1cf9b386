/**
 * Parts of the content script that a page needs only sometimes, and parts of the worker that no
 * verdict waits for. In the source they are what a dynamic `import()` asks for, as anywhere; the
 * build makes a classic script of each, and of the `import()` a call of `load`
 * (`scripts/build/late-chunks.ts`). The script is run in the world of what asks, where it leaves
 * itself under its file's name.
 */
type Chunk = (exports: object, require: (path: string) => object) => void;

/** Where the build puts them. */
export const lateChunksFolder = 'late';
export const workerChunksFolder = 'worker';
export const lateChunksName = 'touchstoneChunks';
export const entryExportsName = 'touchstoneEntry';
export const loadName = 'touchstoneLoad';
export const chunkFilesName = 'touchstoneChunkFiles';

/** What the built scripts of one world leave for each other. */
export interface ChunkWorld {
  [lateChunksName]?: Record<string, Chunk>;
  /** What the content script or the worker itself exports: chunks share its modules. */
  [entryExportsName]?: object;
  /** All chunks that the entry may ask for. */
  [chunkFilesName]?: readonly string[];
  [loadName]?: (files: readonly string[]) => Promise<object>;
}

/**
 * Makes `import()` work in this world.
 * @param run has files of the extension run in it.
 */
export function useLateChunks(
  run: (files: string[]) => Promise<void>,
  world: ChunkWorld = globalThis as ChunkWorld,
): void {
  const modules = new Map<string, object>();

  function moduleIn(file: string): object {
    const known = modules.get(file);
    if (known) return known;
    const chunk = world[lateChunksName]?.[file];
    if (!chunk) throw new Error(`${file} did not run here`);
    const exports = {};
    modules.set(file, exports);
    chunk(exports, (path) => {
      const name = `${file.split('/')[0]}/${path.split('/').at(-1)}`;
      return path.startsWith('./') ? moduleIn(name) : (world[entryExportsName] ?? {});
    });
    return exports;
  }

  // Asked for once. Where it can't be had it fails, and may be asked again.
  world[loadName] = async (files) => {
    const missing = files.filter((file) => !world[lateChunksName]?.[file]);
    if (missing.length > 0) await run(missing);
    return moduleIn(files.at(-1) ?? '');
  };
}
