import { expect, test } from 'vitest';
import { marketplaces } from '../../../lib/marketplaces/index.ts';
import { authorities } from '../../../lib/reporting/authorities.ts';
import { noteIn, noteTranslations } from '../../../lib/reporting/channel-notes.ts';
import { channelsElsewhere } from '../../../lib/reporting/channels-elsewhere.ts';
import { declarationKinds } from '../../../lib/reporting/declarations.ts';
import { onThePage } from '../../../lib/reporting/how-to-report.ts';
import { deadlines } from '../../../lib/reporting/ledger/deadlines.ts';
import { standards } from '../../../lib/reporting/standards/index.ts';

const channels = [...marketplaces, ...channelsElsewhere].flatMap((at) => at.channels);

const notes = new Set([
  // What programs are sent has names, and none of them is a word.
  ...channels.flatMap(({ fields, byProgram }) => (byProgram ? [] : (fields ?? []))),
  ...Object.values(declarationKinds).map(({ source }) => source),
  ...standards.flatMap(({ fields, source }) => [source, ...fields.map(({ asks }) => asks)]),
  ...[...channels, ...authorities, onThePage].flatMap(({ note }) => note ?? []),
  ...authorities.flatMap(({ takes }) => takes),
  ...deadlines.flatMap(({ source, certainty }) => (certainty === 'own' ? [] : source)),
  ...standards.flatMap(({ reporters, rights, marketplaces: at, caution }) =>
    [reporters.otherwise, rights?.otherwise, at?.otherwise, caution].filter((text) => text),
  ),
]);

test.each(Object.entries(noteTranslations))('every note is there in %s, and no other', (_, of) => {
  expect(Object.keys(of).sort()).toEqual([...notes].sort());
});

test('a note in another language is English, and says so', () => {
  expect(noteIn('zh-CN', 'In the app.')).toEqual({ text: '在应用内。', lang: 'zh-CN' });
  expect(noteIn('fi', 'In the app.')).toEqual({ text: 'In the app.', lang: 'en' });
});
