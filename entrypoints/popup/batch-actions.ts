import type { BatchActions } from '../../components/results/report-selected.tsx';
import { interfaceLanguage, type MessageKey, say } from '../../lib/i18n.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import { channelsAt } from '../../lib/reporting/channels-elsewhere.ts';
import { letterLanguage } from '../../lib/reporting/letters/index.ts';
import type { NoticeContext } from '../../lib/reporting/notice.ts';
import type { Reporter } from '../../lib/reporting/reporter.ts';
import { database } from '../../lib/storage/database.ts';
import { draftReports } from '../../lib/storage/draft-reports.ts';
import { StorageError } from '../../lib/storage/storage-error.ts';
import { openReports } from '../../lib/tabs.ts';

/**
 * Drafting reports of many listings at once.
 * @param present who reports, and from where, as the view has it now.
 */
export function batchActions(
  present: () => { reporter: Reporter; about: NoticeContext; directory: readonly DirectoryEntry[] },
  onChange: () => Promise<void>,
): BatchActions {
  return {
    async reportMany(selected, progress) {
      const { reporter, about, directory } = present();
      try {
        const plan = await draftReports(
          await database(),
          selected,
          {
            reporter,
            about,
            choices: { language: letterLanguage(interfaceLanguage()), own: {} },
            channelsOf: ({ marketplace, url }) =>
              directory.find(({ id }) => id === marketplace)?.channels ?? channelsAt(url),
          },
          progress,
        );
        if (!plan) return say('batchCancelled');
        const { drafts, duplicates, withoutWay, held } = plan;
        await onChange();
        if (drafts.length > 0) await openReports('batches');
        return [
          say('batchDrafted', drafts.length),
          ...(duplicates.length > 0 ? [say('batchDuplicates', duplicates.length)] : []),
          ...(withoutWay.length > 0 ? [say('batchWithoutWay', withoutWay.length)] : []),
          ...(held.length > 0 ? [say('batchHeld', held.length)] : []),
        ].join(' ');
      } catch (error) {
        return say(
          'reportFailed',
          say(`storage_${StorageError.from(error).failure}` satisfies MessageKey),
        );
      }
    },
  };
}
