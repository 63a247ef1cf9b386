import { evaluate } from './evaluate.ts';
import { read } from './read.ts';
import { score } from './score.ts';

/** A command gets its own arguments and answers with the exit status. */
export type Command = (args: string[]) => Promise<number>;

const commands: Record<string, Command> = { read, score, evaluate };

const usage = `touchstone: reads and weighs marketplace listings without a browser

  touchstone read PAGES.jsonl              saved pages in, one JSON line of listings out for each
  touchstone score [--rulebook FILE]       listings as JSON lines in, verdicts as JSON lines out
  touchstone evaluate reading DIR          reads DIR/truth.jsonl's pages and compares
  touchstone evaluate verdicts FILE…       weighs labelled listings and compares
`;

const [name, ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name ?? '') ? commands[name as string] : undefined;
if (!command) {
  process.stderr.write(usage);
  process.exitCode = name === undefined || name === 'help' || name === '--help' ? 0 : 2;
} else {
  process.exitCode = await command(args);
}
