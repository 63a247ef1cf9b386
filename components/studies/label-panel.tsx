import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, say } from '../../lib/i18n.ts';
import {
  type Label,
  labels,
  type Rater,
  type Study,
  type StudyListing,
} from '../../lib/studies/study.ts';
import { Facts } from '../kit/facts.tsx';
import { price } from '../kit/format.ts';

interface LabelPanelProps {
  study: Study;
  listings: readonly StudyListing[];
  onDraw: (size: number, raters: 1 | 2) => void;
  onLabel: (listing: StudyListing, rater: Rater, label: Label | undefined) => void;
}

const usualSize = 100;

const labelNames: Record<Label, MessageKey> = {
  suspect: 'labelSuspect',
  'not-suspect': 'labelNotSuspect',
  'cannot-tell': 'labelCannotTell',
};

/** Labels by people who have not seen the verdict, of a random sample. */
export function LabelPanel({ study, listings, onDraw, onLabel }: LabelPanelProps) {
  return (
    <section class="panel" aria-labelledby="labels">
      <h2 id="labels">{say('labelHeading')}</h2>
      <p class="small muted">{say('labelNote')}</p>
      {study.sample ? (
        <Labelling study={study} listings={listings} onLabel={onLabel} />
      ) : (
        <Draw most={listings.length} onDraw={onDraw} />
      )}
    </section>
  );
}

function Draw({ most, onDraw }: { most: number; onDraw: LabelPanelProps['onDraw'] }) {
  const [size, setSize] = useState(Math.min(usualSize, most));
  const [two, setTwo] = useState(false);
  return (
    <form
      class="filter"
      onSubmit={(event) => {
        event.preventDefault();
        if (Number.isInteger(size) && size >= 1) onDraw(Math.min(most, size), two ? 2 : 1);
      }}
    >
      <label>
        {say('labelSize', most)}
        <input
          type="number"
          min={1}
          max={most}
          value={size}
          onInput={({ currentTarget }) => setSize(currentTarget.valueAsNumber)}
        />
      </label>
      <label>
        {say('labelRaters')}
        <select
          value={two ? 2 : 1}
          onChange={({ currentTarget }) => setTwo(currentTarget.value === '2')}
        >
          <option value={1}>{say('labelOneRater')}</option>
          <option value={2}>{say('labelTwoRaters')}</option>
        </select>
      </label>
      <button type="submit">{say('labelDraw')}</button>
    </form>
  );
}

function Labelling({ study, listings, onLabel }: Omit<LabelPanelProps, 'onDraw'>) {
  const [rater, setRater] = useState<Rater>('first');
  const [last, setLast] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const sample = study.sample;
  const byKey = new Map(listings.map((listing) => [listing.key, listing]));
  const drawn = (sample?.keys ?? []).flatMap((key) => byKey.get(key) ?? []);
  const open = drawn.filter(({ labels }) => labels[rater] === undefined);
  const [current] = open;
  const undone = last === undefined ? undefined : byKey.get(last);
  // Who labels by keyboard stays where the next one is.
  useEffect(() => {
    if (last !== undefined) heading.current?.focus();
  }, [last]);
  const label = (said: Label) => {
    if (!current) return;
    onLabel(current, rater, said);
    setLast(current.key);
  };
  return (
    <>
      {sample?.raters === 2 && (
        <label class="field rater">
          {say('labelWho')}
          <select
            value={rater}
            onChange={({ currentTarget }) => {
              setRater(currentTarget.value as Rater);
              setLast(undefined);
            }}
          >
            <option value="first">{say('rater_first')}</option>
            <option value="second">{say('rater_second')}</option>
          </select>
        </label>
      )}
      <p class="small muted">{say('labelProgress', drawn.length - open.length, drawn.length)}</p>
      {current ? (
        <>
          <h3 tabIndex={-1} ref={heading}>
            {current.listing.name ?? say('untitled')}
          </h3>
          <p>
            <Facts
              facts={[
                price(current.listing),
                current.listing.seller?.name,
                current.listing.marketplace,
              ]}
            />
          </p>
          {current.listing.description && (
            <details>
              <summary class="small">{say('labelDescription')}</summary>
              <p class="small">{current.listing.description.slice(0, 2000)}</p>
            </details>
          )}
          {current.listing.url && (
            <p class="small">
              <a href={current.listing.url} target="_blank" rel="noreferrer">
                {say('labelOpen')}
              </a>
            </p>
          )}
          <p class="buttons">
            {labels.map((said) => (
              <button type="button" key={said} onClick={() => label(said)}>
                {say(labelNames[said])}
              </button>
            ))}
          </p>
        </>
      ) : (
        <h3 tabIndex={-1} ref={heading}>
          {say('labelDone')}
        </h3>
      )}
      {undone && (
        <p class="buttons">
          <button
            type="button"
            class="quiet"
            onClick={() => {
              onLabel(undone, rater, undefined);
              setLast(undefined);
            }}
          >
            {say('labelUndo')}
          </button>
        </p>
      )}
    </>
  );
}
