import * as v from 'valibot';

const line = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));

/** What the form of a new study asks for. */
export const StudyDraftSchema = v.object({
  name: v.pipe(line(200), v.minLength(1)),
  question: line(1000),
  protocol: line(20_000),
  /** An address a line. */
  searches: v.pipe(line(100_000)),
  pages: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
  days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  threshold: v.picklist(['caution', 'suspect']),
});
export type StudyDraft = v.InferOutput<typeof StudyDraftSchema>;

export const emptyDraft: StudyDraft = {
  name: '',
  question: '',
  protocol: '',
  searches: '',
  pages: 2,
  days: 1,
  threshold: 'caution',
};

/** A draft out of what was kept of one, which may be nothing or another version's. */
export function draftFrom(kept: unknown): StudyDraft {
  const parts = v.safeParse(v.partial(StudyDraftSchema), kept);
  return parts.success ? { ...emptyDraft, ...parts.output } : emptyDraft;
}

/** Addresses out of the form's lines, and lines that are none. */
export function searchesOf(lines: string): { addresses: string[]; wrong: string[] } {
  const all = lines.split('\n').map((one) => one.trim());
  const given = [...new Set(all.filter(Boolean))];
  const isAddress = (one: string) => /^https?:$/.test(URL.parse(one)?.protocol ?? '');
  return { addresses: given.filter(isAddress), wrong: given.filter((one) => !isAddress(one)) };
}
