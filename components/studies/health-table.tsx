import { say } from '../../lib/i18n.ts';
import type { MarketplaceHealth } from '../../lib/storage/health-store.ts';
import { day, number, percent } from '../kit/format.ts';

interface HealthTableProps {
  health: readonly MarketplaceHealth[];
  nameOfMarketplace: (id: string) => string;
}

/** How many pages couldn't be read as they should: missing from all figures, never clean. */
export function HealthTable({ health, nameOfMarketplace }: HealthTableProps) {
  if (health.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="health">
      <h3 id="health">{say('healthHeading')}</h3>
      <p class="small muted">{say('healthNote')}</p>
      <section class="table" aria-label={say('figureTableOf', say('healthHeading'))}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('byMarketplace')}</th>
              <th scope="col">{say('healthPages')}</th>
              <th scope="col">{say('healthChanged')}</th>
              <th scope="col">{say('healthShare')}</th>
              <th scope="col">{say('healthSince')}</th>
            </tr>
          </thead>
          <tbody>
            {health.map(({ marketplace, pages, changed, since }) => (
              <tr key={marketplace}>
                <th scope="row">{nameOfMarketplace(marketplace)}</th>
                <td>{number(pages)}</td>
                <td>{number(changed)}</td>
                <td>{pages > 0 ? percent(changed / pages) : '–'}</td>
                <td>{day(since)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
