/**
 * Parts of the content script that a page needs only sometimes. In the source they are what a
 * dynamic `import()` asks for, as anywhere; the build makes a classic script of each, and of the
 * `import()` a call of `load` (`scripts/build/late-chunks.ts`). The worker runs the script in our
 * own world of the page, where it leaves itself under its file's name.
 */
type Chunk = (exports: object, require: (path: string) => object) => void;

export const lateChunksFolder = 'late';
export const lateChunksName = 'touchstoneChunks';
export const entryExportsName = 'touchstoneEntry';
export const loadName = 'touchstoneLoad';

/** What the built scripts of one page leave for each other. */
export interface ChunkWorld {
  [lateChunksName]?: Record<string, Chunk>;
  /** What the content script itself exports: chunks share its modules. */
  [entryExportsName]?: object;
  [loadName]?: (files: readonly string[]) => Promise<object>;
}

/**
 * Makes `import()` work in this world of a page.
 * @param run has the worker run files of the extension in this page.
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
    if (!chunk) throw new Error(`${file} did not run in this page`);
    const exports = {};
    modules.set(file, exports);
    chunk(exports, (path) => {
      const name = `${lateChunksFolder}/${path.split('/').at(-1)}`;
      return path.startsWith('./') ? moduleIn(name) : (world[entryExportsName] ?? {});
    });
    return exports;
  }

  // Asked for once a page. Where the worker can't be had it fails, and may be asked again.
  world[loadName] = async (files) => {
    const missing = files.filter((file) => !world[lateChunksName]?.[file]);
    if (missing.length > 0) await run(missing);
    return moduleIn(files.at(-1) ?? '');
  };
}
