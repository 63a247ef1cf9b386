import { marketplaces } from '../../lib/marketplaces/index.ts';
import { standards } from '../../lib/reporting/standards/index.ts';
import { judge } from '../../tests/unit/reporting/judge-projection.ts';
import { required } from '../../tests/unit/reporting/required-fields.ts';
import { fullClaim } from '../../tests/unit/reporting/sample.ts';
import { killLedger } from '../kills/main.ts';
import { batch1000 } from './batch.ts';
import { changeBundle } from './change-bundle.ts';
import { countClicks } from './clicks.ts';

/** How far reporting goes with a click, how right the notices are, and what a bundle's check finds. */
export async function benchReporting(): Promise<Record<string, number>> {
  const channels = marketplaces.reduce((sum, one) => sum + one.channels.length, 0);
  const notices = noticeFaults();
  const batch1000Ms = await batch1000();
  const clicks = await countClicks();
  const bundle = await changeBundle();
  process.stdout.write(
    `bench reporting: ${channels} channels of ${marketplaces.length} marketplaces, ` +
      `${standards.length} standards, a bundle of ${bundle.bytes} bytes checked ${bundle.bundleChangesTried} times\n`,
  );
  const { bundleChangesTried, bundleChangesMissed } = bundle;
  const kills = await killLedger();
  return {
    channels,
    ...clicks,
    ...notices,
    batch1000Ms,
    bundleChangesTried,
    bundleChangesMissed,
    ...kills,
  };
}

function noticeFaults() {
  let noticeFieldsMissing = 0;
  let noticeFieldsInvented = 0;
  for (const standard of standards) {
    const asked = required[standard.id];
    if (!asked) throw new Error(`no table of what ${standard.id} asks`);
    const claim = fullClaim('agent', asked.right, asked.marketplace);
    const { missing, invented } = judge(claim, standard, asked);
    for (const fault of missing) process.stdout.write(`  missing ${standard.id}: ${fault}\n`);
    for (const fault of invented) process.stdout.write(`  invented ${standard.id}: ${fault}\n`);
    noticeFieldsMissing += missing.length;
    noticeFieldsInvented += invented.length;
  }
  return { noticeFieldsMissing, noticeFieldsInvented };
}
