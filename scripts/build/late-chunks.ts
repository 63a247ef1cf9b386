import type { InlineConfig, Plugin } from 'vite';
import {
  type ChunkWorld,
  chunkFilesName,
  entryExportsName,
  lateChunksFolder,
  lateChunksName,
  loadName,
} from '../../lib/late-chunks.ts';

/**
 * Cuts off the content script, or the worker, what its source asks for by `import()`. A content
 * script can import nothing at run time (a file that a page may reach would tell the page that we
 * are here), and a service worker only what it knew when it was installed; so each piece becomes a
 * classic script that leaves itself in the world of what asks, and every `import()` a call that has
 * it run there: see `lib/late-chunks.ts`.
 */
export function cutOffLateChunks(config: InlineConfig, folder: string): void {
  const { lib, rollupOptions } = config.build ?? {};
  if (!lib || !rollupOptions) throw new Error('Not the build of one script');
  // Modules as functions of `require` and `exports`; what is shared with the entry stays in it.
  lib.formats = ['cjs'];
  rollupOptions.preserveEntrySignatures = 'allow-extension';
  Object.assign(rollupOptions.output ?? {}, {
    chunkFileNames: `${folder}/[name].js`,
    exports: 'named',
    postBanner: ({ isEntry }: { isEntry: boolean }) =>
      isEntry && folder === lateChunksFolder ? calledOnLoad : '',
    // What a script comes to is handed to who runs it; Firefox refuses to hand over a function.
    postFooter: ({ isEntry }: { isEntry: boolean }) => (isEntry ? '' : '\nundefined;'),
  });
  config.plugins = [config.plugins ?? [], lateChunks()];
}

/**
 * Has Chromium compile what it parses at once: nearly all of the content script runs on every page,
 * and no cache keeps what it was compiled to. Other browsers take it for a comment.
 */
const calledOnLoad = '//# allFunctionsCalledOnLoad\n';

const dynamicImport = /Promise\.resolve\(\)\.then\(\(\) => require\("([^"]+)"\)\)/g;
const global = (name: keyof ChunkWorld) => `globalThis.${name}`;

function lateChunks(): Plugin {
  return {
    name: 'late-chunks',
    enforce: 'post',
    renderChunk(code, chunk, _, { chunks }) {
      const { fileName, isEntry, imports, dynamicImports } = chunk;
      if (isEntry && imports.length > 0)
        throw new Error(`${fileName} can't wait for ${imports.join(', ')}`);
      let found = 0;
      const asking = code.replace(dynamicImport, (_, path: string) => {
        found += 1;
        const wanted = dynamicImports.find((file) => isSameFile(file, path));
        if (!wanted) throw new Error(`${fileName} imports ${path}, which is no chunk`);
        return `${global(loadName)}(${JSON.stringify(neededBy(wanted))})`;
      });
      if (found < dynamicImports.length)
        throw new Error(`Some import() in ${fileName} could not be made late`);
      const others = Object.values(chunks).filter((one) => !one.isEntry);
      const files = JSON.stringify(others.map((one) => one.fileName));
      return isEntry
        ? `${global(chunkFilesName)} = ${files};\n(function (exports) {${asking}\nreturn exports.default;\n})(${global(entryExportsName)} = {});`
        : `(${global(lateChunksName)} ??= {})[${JSON.stringify(fileName)}] = function (exports, require) {${asking}\n};`;

      /** A chunk after all the others that it rests on, but for the entry, which is there. */
      function neededBy(file: string): string[] {
        const below = (chunks[file]?.imports ?? []).filter((one) => !chunks[one]?.isEntry);
        return [...new Set([...below.flatMap(neededBy), file])];
      }
    },
  };
}

/** Chunks have no namesakes: a path from one to another says by its last part which it is. */
const isSameFile = (file: string, path: string): boolean =>
  file.split('/').at(-1) === path.split('/').at(-1);
