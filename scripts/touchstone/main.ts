/** A command gets its own arguments and answers with the exit status. */
export type Command = (args: string[]) => Promise<number>;

/** Loaded when called: reading needs no rulebook, weighing needs no document. */
const commands: Record<string, () => Promise<Command>> = {
  read: async () => (await import('./read.ts')).read,
  score: async () => (await import('./score.ts')).score,
  verify: async () => (await import('./verify.ts')).verify,
  marketplaces: async () => (await import('./marketplaces.ts')).marketplaces,
  'evaluate reading': async () => (await import('./evaluate-reading.ts')).evaluateReading,
  'evaluate verdicts': async () => (await import('./evaluate-verdicts.ts')).evaluateVerdicts,
};

const usage = `touchstone: reads and weighs marketplace listings without a browser

  touchstone read PAGES.jsonl              saved pages in, one JSON line of listings out for each
  touchstone score [--rulebook FILE]       listings as JSON lines in, verdicts as JSON lines out
  touchstone marketplaces                  lists them, and what each was tried on
  touchstone verify [--sha256 HASH] BUNDLE checks an evidence bundle: 0 intact, 1 changed, 2 unreadable,
                                           3 whole files in a zip that was written anew
  touchstone evaluate reading DIR          reads DIR/truth.jsonl's pages and compares
  touchstone evaluate verdicts FILE…       weighs labelled listings and compares
`;

// A reader such as `head` that has seen enough is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const words = process.argv.slice(2);
const name = words[0] === 'evaluate' ? words.slice(0, 2).join(' ') : (words[0] ?? '');
if (Object.hasOwn(commands, name)) {
  const command = await (commands[name] as () => Promise<Command>)();
  process.exitCode = await command(words.slice(name.split(' ').length));
} else {
  process.stderr.write(usage);
  process.exitCode = ['', 'help', '--help'].includes(name) ? 0 : 2;
}
