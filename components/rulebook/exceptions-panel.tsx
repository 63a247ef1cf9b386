import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import type { EntryKey } from '../../lib/rulebook/entry.ts';
import type { Exception } from '../../lib/rulebook/exception.ts';
import { fold } from '../../lib/text/fold.ts';
import type { ExceptionDesk } from '../../lib/workbench/exception-desk.ts';
import { Facts } from '../kit/facts.tsx';
import { day } from '../kit/format.ts';
import { RewordForm } from './reword-form.tsx';
import { TrustForm } from './trust-form.tsx';

interface ExceptionsPanelProps {
  /** Absent until they are read. */
  exceptions: readonly Exception[] | undefined;
  desk: ExceptionDesk;
  directory: readonly DirectoryEntry[];
  onOpen: (key: EntryKey) => void;
}

const atOnce = 100;

/** What the user said against the rules, to be looked through, reworded and taken away. */
export function ExceptionsPanel({ exceptions, desk, directory, onOpen }: ExceptionsPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [text, setText] = useState('');
  const [shown, setShown] = useState(atOnce);
  useEffect(() => {
    // The popup or another window may have changed them.
    const read = () => void desk.open();
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [desk]);
  const found = exceptions?.filter((exception) => isAbout(exception, text)) ?? [];
  return (
    <section aria-labelledby="exceptions" class="import">
      <h2 id="exceptions" ref={heading} tabIndex={-1}>
        {say('exceptionsAll')}
      </h2>
      <p class="muted">{say('exceptionsNote')}</p>
      {exceptions && exceptions.length > 0 && (
        <div class="rule-search">
          <label for="exception-search">{say('exceptionsSearch')}</label>
          <input
            id="exception-search"
            type="search"
            autocomplete="off"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <p class="small muted" role="status">
            {say('workbenchFound', found.length.toLocaleString())}
          </p>
        </div>
      )}
      {exceptions?.length === 0 && <p class="muted">{say('exceptionsNone')}</p>}
      <ul class="history">
        {found.slice(0, shown).map((exception) => (
          <ExceptionItem
            key={exception.id}
            exception={exception}
            desk={desk}
            directory={directory}
            onOpen={onOpen}
            onRemove={async () => {
              if (await desk.remove(exception)) heading.current?.focus();
            }}
          />
        ))}
      </ul>
      {found.length > shown && (
        <p>
          <button type="button" onClick={() => setShown(shown + atOnce)}>
            {say('exceptionsMore')}
          </button>
        </p>
      )}
      <TrustForm directory={directory} onTrust={(said) => desk.add(said)} />
    </section>
  );
}

interface ExceptionItemProps extends Omit<ExceptionsPanelProps, 'exceptions'> {
  exception: Exception;
  onRemove: () => void;
}

function ExceptionItem({ exception, desk, directory, onOpen, onRemove }: ExceptionItemProps) {
  const { kind, about, reason, madeAt, rule, wrongRules } = exception;
  const [isReworded, setReworded] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const silenced: EntryKey | undefined =
    rule === undefined ? undefined : `${kind === 'harmless' ? 'phrase' : 'brand'}/${rule}`;
  return (
    <li ref={item} tabIndex={-1}>
      <p>
        <strong>{about}</strong> <span class="muted">{say(`exception_${kind}`)}</span>
      </p>
      <p class="small muted">
        <Facts
          facts={[
            ...placesOf(exception, directory).filter((place) => place !== about),
            say('exceptionSince', day(madeAt)),
          ]}
        />
      </p>
      {silenced && rule && (
        <p class="small">
          {say('exceptionSilences')}{' '}
          <button type="button" class="quiet" onClick={() => onOpen(silenced)}>
            {rule}
          </button>
        </p>
      )}
      {!silenced && wrongRules.length > 0 && (
        <p class="small muted">
          {say('exceptionAgainst', [...new Set(wrongRules.map(({ id }) => id))].join(', '))}
        </p>
      )}
      {isReworded ? (
        <RewordForm
          exception={exception}
          onReword={(reason) => desk.reword(exception, reason)}
          onClose={() => {
            setReworded(false);
            item.current?.focus();
          }}
        />
      ) : (
        <>
          <p>{reason || <span class="muted">{say('exceptionNoReason')}</span>}</p>
          <p class="buttons small">
            <button type="button" class="quiet" onClick={() => setReworded(true)}>
              {say('exceptionReword')}
            </button>
            <button type="button" class="quiet" onClick={onRemove}>
              {say('exceptionRemove')}
            </button>
          </p>
        </>
      )}
    </li>
  );
}

/** Where it holds: the marketplace by its name, and who or what it is about there. */
function placesOf(
  { seller, listingKey }: Exception,
  directory: readonly DirectoryEntry[],
): (string | undefined)[] {
  const nameOf = (id: string) => directory.find((one) => one.id === id)?.name;
  if (seller) return [nameOf(seller.marketplace) ?? seller.marketplace, seller.name, seller.id];
  const [place = '', ...rest] = listingKey?.split('/') ?? [];
  const name = nameOf(place);
  return name ? [name, rest.join('/')] : [listingKey];
}

/** By anything that is told of it. */
function isAbout({ about, reason, seller, listingKey, rule }: Exception, text: string): boolean {
  const told = [about, reason, seller?.marketplace, seller?.name, seller?.id, listingKey, rule];
  const sought = fold(text.trim()).text;
  return told.some((one) => one !== undefined && fold(one).text.includes(sought));
}
