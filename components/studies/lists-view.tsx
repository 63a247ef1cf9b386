import { type MessageKey, say } from '../../lib/i18n.ts';
import {
  answersOfMarketplaces,
  type ListCertainty,
  notoriousMarketsLists,
} from '../../lib/marketplaces/notorious-markets.ts';
import { day } from '../kit/format.ts';

const certainties: Record<ListCertainty, MessageKey> = {
  certain: 'listsCertain',
  probable: 'listsProbable',
  uncertain: 'listsUncertain',
};

/** Lists of notorious markets as what they are: another's opinion, with what the listed answered. */
export function ListsView({ nameOfMarketplace }: { nameOfMarketplace: (id: string) => string }) {
  return (
    <>
      <section aria-labelledby="lists">
        <h2 id="lists">{say('listsHeading')}</h2>
        <p>{say('listsNote')}</p>
        <p class="small muted">{say('listsCertaintyNote')}</p>
      </section>
      {notoriousMarketsLists.toReversed().map(({ year, released, entries }) => (
        <section class="panel" key={year} aria-labelledby={`list-${year}`}>
          <h3 id={`list-${year}`}>
            {say('listsYear', year, released.length > 7 ? day(released) : released)}
          </h3>
          {entries.length === 0 ? (
            <p class="muted">{say('listsNotKnown')}</p>
          ) : (
            <section class="table" aria-label={`${year}`}>
              <table class="texts">
                <thead>
                  <tr>
                    <th scope="col">{say('byMarketplace')}</th>
                    <th scope="col">{say('listsStanding')}</th>
                    <th scope="col">{say('listsCertainty')}</th>
                    <th scope="col">{say('listsBasis')}</th>
                  </tr>
                </thead>
                <tbody>
                  {entries.map(({ market, domains, standing, certainty, basis, note }) => (
                    <tr key={`${market} ${standing}`}>
                      <th scope="row">
                        {market}
                        {domains && <span class="muted"> {domains.join(', ')}</span>}
                      </th>
                      <td>{say(standing === 'listed' ? 'listsListed' : 'listsNotListed')}</td>
                      <td>{say(certainties[certainty])}</td>
                      <td>{[basis, note].filter(Boolean).join('; ')}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )}
          {answersOfMarketplaces
            .filter((answer) => answer.year === year)
            .map(({ marketplace, who, words, source, date }) => (
              <figure class="answer" key={marketplace}>
                <figcaption class="small">
                  {say('listsAnswer', nameOfMarketplace(marketplace), who)}
                </figcaption>
                <blockquote lang="en">{words}</blockquote>
                <p class="small muted">
                  {source}, {date}
                </p>
              </figure>
            ))}
        </section>
      ))}
    </>
  );
}
