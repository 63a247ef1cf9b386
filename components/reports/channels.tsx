import { say } from '../../lib/i18n.ts';
import { standardOf } from '../../lib/reporting/standards/index.ts';
import type { WayToReport } from '../../lib/reporting/way-to-report.ts';
import { ChannelNote } from './channel-note.tsx';

/** What is sure of the channel and what isn't, what the user must do there, and what becomes of their data. */
export function WayHint({ way }: { way: WayToReport }) {
  const { channel, start, prefilled, hasText } = way;
  const { certainty, inPage, note, passesOnReporter } = channel;
  const sure = certainty === 'partly verified' ? 'partlyVerified' : certainty;
  const opens = hasText ? 'reportMail' : prefilled ? 'reportPrefilled' : 'reportPaste';
  return (
    <>
      {start === 'listing-page' && inPage && `${say('reportInPage', inPage)} `}
      {start === 'form' && `${say(opens)} `}
      {(start === 'form' || sure !== 'verified') && say(`reportCertainty_${sure}`)}
      {note && (
        <>
          {' '}
          <ChannelNote note={note} />
        </>
      )}
      {passesOnReporter && (
        <>
          {' '}
          <strong class="passes-on">{say('reportPassesOn')}</strong>
        </>
      )}
    </>
  );
}

interface OtherChannelsProps {
  ways: readonly WayToReport[];
  /** How many more there are that this reporter can't honestly use, or not from this country. */
  forOwners: number;
  onChoose: (way: WayToReport) => void;
}

export function OtherChannels({ ways, forOwners, onChoose }: OtherChannelsProps) {
  const open = ways.filter(({ url, start }) => url !== undefined || start === 'program');
  if (open.length === 0 && forOwners === 0) return null;
  return (
    <details>
      <summary class="small">{say('otherChannels')}</summary>
      <ul class="channels">
        {open.map((way) => (
          <li key={way.channel.name}>
            {way.refusal || way.start === 'program' ? (
              <>
                <bdi>{way.channel.name}</bdi>{' '}
                <span class="small muted">
                  {way.refusal ? <ChannelNote note={way.refusal.text} /> : <ByProgram way={way} />}
                </span>
              </>
            ) : (
              <>
                <button type="button" class="quiet" onClick={() => onChoose(way)}>
                  {way.channel.name}
                </button>{' '}
                <span class="small muted">
                  {way.channel.reporter === 'rights-owner' && `${say('channelForOwners')}. `}
                  <WayHint way={way} />
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
      {forOwners > 0 && <p class="small muted">{say('channelsNotYours', forOwners)}</p>}
    </details>
  );
}

/** How a notice for a program is had: there is nothing to open. */
function ByProgram({ way: { channel } }: { way: WayToReport }) {
  const standard = standardOf(channel.standard);
  return (
    <>
      {channel.note && <ChannelNote note={channel.note} />}{' '}
      {standard && say('channelByProgram', standard.title)}
    </>
  );
}
