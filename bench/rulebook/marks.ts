import { seeded } from '../../lib/statistics/random.ts';

const syllables = 'ka lo mi ren sto ba tri an el us ing er on de vi zo pla gre chi fu'.split(' ');

/** A register of so many different marks as CSV, as an office would export it; always the same ones. */
export function registerTable(count: number): string {
  const { uniform: random } = seeded(7);
  const pick = () => syllables[Math.floor(random() * syllables.length)];
  const word = () => Array.from({ length: 2 + Math.floor(random() * 3) }, pick).join('');
  const lines = ['Mark,Nice class,Holder'];
  for (let i = 0; i < count; i += 1) {
    const name = i % 7 === 0 ? hanName(random) : `${word()} ${word()}`;
    // A number tells namesakes apart, as a register's entries are.
    lines.push(`${name} ${i.toString(36)},${[9, 14, 18, 25, 28][i % 5]},Holder ${i % 1000}`);
  }
  return lines.join('\n');
}

function hanName(random: () => number): string {
  const sign = () => 0x4e00 + Math.floor(random() * 3000);
  return String.fromCodePoint(sign(), sign(), sign());
}
