import { fileURLToPath } from 'node:url';
import { type Kills, killWhileWriting } from './kill-chromium.ts';

/** How often `npm run bench -- reporting` kills the browser, unless `KILLS` says otherwise. */
const usual = 200;

export async function killLedger(rounds = Number(process.env.KILLS ?? usual)): Promise<Kills> {
  const { kills, lost } = await killWhileWriting(
    fileURLToPath(new URL('ledger-work.ts', import.meta.url)),
    rounds,
  );
  return { kills, lost };
}
