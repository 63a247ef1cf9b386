import { say } from '../../lib/i18n.ts';
import type { PriceComparison } from '../../lib/verdict/price-comparison.ts';
import { roundMoney } from '../kit/format.ts';

/** A listing's price beside what new goods of the kind are hardly ever sold under. */
export function PriceChart({ comparison }: { comparison: PriceComparison }) {
  const { price, floor, currency, brand, rule } = comparison;
  const goods = rule.kind === 'line' ? `${brand} ${rule.name}` : brand;
  const most = Math.max(price, floor);
  const rows = [
    { name: say('priceChartPrice'), amount: price, side: price < floor ? 'under' : 'over' },
    { name: say('priceChartFloor', goods), amount: floor, side: 'floor' },
  ];
  const certainty = [
    rule.source && say('evidenceSource', [rule.source, rule.date].filter(Boolean).join(', ')),
    rule.certainty && say(`certainty_${rule.certainty}`),
  ].filter(Boolean);
  return (
    <figure class="price-chart" aria-labelledby="price-chart">
      <figcaption id="price-chart">
        {say('priceChartHeading', Math.max(1, Math.round((price / floor) * 100)))}
      </figcaption>
      <dl>
        {rows.map(({ name, amount, side }) => (
          <div key={side}>
            <dt class="small">{name}</dt>
            <dd>
              <span
                class={`bar ${side}`}
                style={{ inlineSize: `${Math.max(1, (amount / most) * 70)}%` }}
              />
              <span class="amount">{roundMoney(amount, currency)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {certainty.length > 0 && <p class="small muted">{certainty.join(' · ')}</p>}
    </figure>
  );
}
