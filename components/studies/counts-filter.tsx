import type { DayTotals } from '../../lib/counting/day-totals.ts';
import { type MessageKey, say } from '../../lib/i18n.ts';

export const dimensions = {
  marketplace: 'byMarketplace',
  brand: 'byBrand',
  category: 'byCategory',
  country: 'byCountry',
} as const satisfies Record<string, MessageKey>;

/** What the reader asks of the counts. */
export interface CountsQuestion {
  by: keyof typeof dimensions;
  /** ISO 8601 dates, both counted in. */
  from?: string;
  to?: string;
  marketplace?: string;
}

interface CountsFilterProps {
  question: CountsQuestion;
  totals: readonly DayTotals[];
  nameOfMarketplace: (id: string) => string;
  onChange: (question: CountsQuestion) => void;
}

export function CountsFilter({ question, totals, nameOfMarketplace, onChange }: CountsFilterProps) {
  const [first, last] = [totals[0]?.day, totals.at(-1)?.day];
  const marketplaces = new Set(totals.flatMap(({ marketplaces }) => marketplaces));
  return (
    <form class="filter no-print" onSubmit={(event) => event.preventDefault()}>
      <label>
        {say('countsBy')}
        <select
          value={question.by}
          onChange={({ currentTarget }) =>
            onChange({ ...question, by: currentTarget.value as CountsQuestion['by'] })
          }
        >
          {Object.entries(dimensions).map(([by, name]) => (
            <option value={by} key={by}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('byMarketplace')}
        <select
          value={question.marketplace ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { marketplace: _, ...others } = question;
            onChange(value ? { ...others, marketplace: value } : others);
          }}
        >
          <option value="">{say('countsAllMarketplaces')}</option>
          {[...marketplaces].map((id) => (
            <option value={id} key={id}>
              {nameOfMarketplace(id)}
            </option>
          ))}
        </select>
      </label>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {say(end === 'from' ? 'countsFrom' : 'countsTo')}
          <input
            type="date"
            min={first}
            max={last}
            value={question[end] ?? (end === 'from' ? first : last)}
            onChange={({ currentTarget: { value } }) => {
              const { [end]: _, ...others } = question;
              onChange(value ? { ...others, [end]: value } : others);
            }}
          />
        </label>
      ))}
    </form>
  );
}
