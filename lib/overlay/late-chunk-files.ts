import * as v from 'valibot';

/** The files of late chunks that a page may have run in itself: nothing else of the extension. */
export const LateChunkFilesSchema = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^late\/[\w-]+\.js$/))),
  v.maxLength(20),
);
