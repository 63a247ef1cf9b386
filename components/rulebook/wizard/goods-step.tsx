import { inKey, say } from '../../../lib/i18n.ts';
import { sectors as allSectors } from '../../../lib/rulebook/sectors.ts';
import { Learn, type LearnProps } from './learn.tsx';
import { today } from './today.ts';
import type { StepProps, Values } from './wizard.tsx';

/** Kinds of goods, articles and what they cost at least. */
export function GoodsStep({ value, onChange, learn }: StepProps & { learn: LearnProps }) {
  const sectors = (value.sectors as string[] | undefined) ?? [];
  const lines = (value.lines as Values[] | undefined) ?? [];
  const setLines = (changed: Values[]) => onChange({ ...value, lines: changed });
  return (
    <>
      <fieldset>
        <legend>{say('wizardSectors')}</legend>
        <div class="choices">
          {allSectors.map((sector) => (
            <label class="choice" key={sector}>
              <input
                type="checkbox"
                checked={sectors.includes(sector)}
                onChange={({ currentTarget: { checked } }) => {
                  const others = sectors.filter((one) => one !== sector);
                  onChange({ ...value, sectors: checked ? [...others, sector] : others });
                }}
              />
              {say(`sector_${inKey(sector)}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{say('wizardArticles')}</legend>
        <p class="small muted">{say('wizardArticlesNote')}</p>
        {lines.map((line, i) => (
          <Article
            key={i}
            line={line}
            place={i + 1}
            onLine={(changed) => setLines(lines.with(i, changed))}
            onRemove={() => setLines(lines.toSpliced(i, 1))}
          />
        ))}
        <p>
          <button
            type="button"
            onClick={() => setLines([...lines, { id: '', name: '', terms: [] }])}
          >
            {say('wizardAddArticle')}
          </button>
        </p>
      </fieldset>
      <Learn {...learn} />
    </>
  );
}

interface ArticleProps {
  line: Values;
  place: number;
  onLine: (line: Values) => void;
  onRemove: () => void;
}

function Article({ line, place, onLine, onRemove }: ArticleProps) {
  const floor = line.floor as Values | undefined;
  const set = (change: Values) => {
    const said = { currency: 'USD', source: say('wizardOwner'), certainty: 'verified' };
    const changed: Values = { ...said, ...floor, date: today(), ...change };
    const { floor: _, ...plain } = line;
    onLine(changed.amount === undefined ? plain : { ...plain, floor: changed });
  };
  const name = String(line.name ?? '');
  const pictures = (line.pictures as unknown[] | undefined) ?? [];
  return (
    <fieldset class="item columns" aria-label={`${say('wizardArticles')} ${place}`}>
      <label class="field">
        {say('wizardArticle')}
        <input
          type="text"
          value={name}
          onInput={({ currentTarget }) => {
            const text = currentTarget.value;
            // The name's own word follows it; words that were added elsewhere stay.
            const terms = ((line.terms as string[] | undefined) ?? []).filter(
              (one) => one !== name,
            );
            onLine({ ...line, name: text, terms: [text, ...terms] });
          }}
        />
      </label>
      <label class="field">
        {say('wizardPrice')}
        <input
          type="text"
          inputMode="decimal"
          value={floor?.amount === undefined ? '' : String(floor.amount)}
          onInput={({ currentTarget }) => set({ amount: amountIn(currentTarget.value) })}
        />
      </label>
      <label class="field">
        {say('wizardCurrency')}
        <input
          type="text"
          maxLength={3}
          value={String(floor?.currency ?? 'USD')}
          disabled={floor === undefined}
          onInput={({ currentTarget }) => set({ currency: currentTarget.value.toUpperCase() })}
        />
      </label>
      {pictures.length > 0 && (
        <p class="small muted">
          {say('wizardPictures', pictures.length)}{' '}
          <button
            type="button"
            class="quiet"
            onClick={() => {
              const { pictures: _, ...others } = line;
              onLine(others);
            }}
          >
            {say('wizardForgetPictures')}
          </button>
        </p>
      )}
      <button type="button" class="quiet" onClick={onRemove}>
        {say('wizardRemove', name || place)}
      </button>
    </fieldset>
  );
}

/** A number as far as it is one yet: what is typed isn't lost. */
function amountIn(text: string): number | string | undefined {
  if (text.trim() === '') return undefined;
  const amount = Number(text.replace(',', '.'));
  return Number.isFinite(amount) && !/[.,]$/.test(text) ? amount : text;
}
