import { useState } from 'preact/hooks';
import { interfaceLanguage, say } from '../../lib/i18n.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import type { Purchase } from '../../lib/purchases/purchase.ts';
import {
  type LetterLanguage,
  letterLanguages,
  refundLetter,
} from '../../lib/purchases/refund-letter.ts';
import { channelAddress } from '../../lib/reporting/channel-address.ts';
import { mayUse } from '../../lib/reporting/way-to-report.ts';
import { CopyButton } from '../kit/copy-button.tsx';

interface RefundClaimProps {
  purchase: Purchase;
  marketplace: DirectoryEntry | undefined;
}

/** For an article that isn't what it was sold as: the claim for a refund, and the way to report it. */
export function RefundClaim({ purchase, marketplace }: RefundClaimProps) {
  const [language, setLanguage] = useState<LetterLanguage>(
    letterLanguages.find((one) => one === interfaceLanguage()) ?? 'en',
  );
  /** The letter with the buyer's own changes. */
  const [changed, setChanged] = useState<string>();
  const protection = marketplace?.buyerProtection;
  const { listing } = purchase;
  const letter = refundLetter(purchase, {
    language,
    marketplace: marketplace?.name ?? listing.marketplace ?? '',
    ...(protection && { protection: protection.name }),
  });
  const channel = marketplace?.channels.find((one) => mayUse('shopper', one));
  // Some channels are only a link in the listing's own page.
  const address = channel && (channelAddress(channel, listing)?.url ?? listing.url);
  return (
    <section class="refund" aria-labelledby={`refund-${purchase.id}`}>
      <h3 id={`refund-${purchase.id}`}>{say('refundHeading')}</h3>
      <p class="small muted">
        {say('refundHint')}{' '}
        {protection &&
          `${say('refundProtection', protection.name)} ${say(`certainty_${protection.certainty}`)}`}
      </p>
      <label class="small">
        {say('refundLanguage')}{' '}
        <select
          value={language}
          onChange={({ currentTarget }) => {
            setLanguage(currentTarget.value as LetterLanguage);
            setChanged(undefined);
          }}
        >
          {letterLanguages.map((one) => (
            <option value={one} key={one} lang={one}>
              {new Intl.DisplayNames(one, { type: 'language' }).of(one)}
            </option>
          ))}
        </select>
      </label>
      <label class="letter">
        <span class="small muted">{say('refundLetter')}</span>
        <textarea
          rows={14}
          lang={language}
          dir="auto"
          value={changed ?? letter}
          onInput={({ currentTarget }) => setChanged(currentTarget.value)}
        />
      </label>
      <p class="buttons">
        <CopyButton text={changed ?? letter} />
        {channel && address && (
          <a href={address} target="_blank" rel="noreferrer">
            {say('refundReport', channel.name)}
          </a>
        )}
      </p>
    </section>
  );
}
