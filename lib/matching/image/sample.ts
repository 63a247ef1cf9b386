import { MarkReader, type Marks, nextMark } from './marks.ts';
import type { Sample } from './symbol-choice.ts';
import type { TermBuilder } from './term-builder.ts';

const sampled = 3000;

/** Keys of terms and marks, in proportion. */
export function sampleOf(builder: TermBuilder, marks: Marks): Sample {
  const all = builder.count + marks.count;
  const share = Math.min(1, sampled / all);
  const writer = new SampleWriter();
  const step = Math.max(1, Math.floor(1 / share));
  for (let term = 0; term < builder.count; term += step) {
    const { units, start, end } = builder.key(term);
    writer.add(units, start, end);
  }
  // Marks lie by their hashes: those of one part are no other marks than those of all.
  let left = Math.ceil(marks.count * share);
  const reader = new MarkReader();
  for (const { bytes, used } of marks.parts)
    for (let mark = 0; mark < used && left > 0; mark = nextMark(bytes, mark), left -= 1) {
      reader.read(bytes, mark);
      writer.add(reader.units, 0, reader.length);
    }
  return writer;
}

class SampleWriter implements Sample {
  units = new Uint16Array(1 << 16);
  readonly ends: number[] = [];

  add(units: Uint16Array, start: number, end: number): void {
    const from = this.ends.at(-1) ?? 0;
    const to = from + end - start;
    if (to > this.units.length) {
      const larger = new Uint16Array(to * 2);
      larger.set(this.units);
      this.units = larger;
    }
    for (let i = 0; i < end - start; i += 1) this.units[from + i] = units[start + i] as number;
    this.ends.push(to);
  }
}
