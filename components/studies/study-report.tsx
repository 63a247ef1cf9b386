import { render } from 'preact';
import type { Provenance } from '../../lib/export/provenance.ts';
import { interfaceDirection, interfaceLanguage, say } from '../../lib/i18n.ts';
import { groupsOf, shownGroups } from '../../lib/studies/results.ts';
import type { Study, StudyListing } from '../../lib/studies/study.ts';
import { ShareBars } from '../charts/share-bars.tsx';
import { day, number, percent, percentRange } from '../kit/format.ts';
import { Findings } from './findings.tsx';

interface StudyReportProps {
  study: Study;
  listings: readonly StudyListing[];
  provenance: Provenance;
  suppressedUnder: number;
  nameOfMarketplace: (id: string) => string;
}

const mostRows = 12;
const dimensions = ['marketplace', 'brand'] as const;

/** All that a reader needs on one page. */
function StudyReport(props: StudyReportProps) {
  const { study, listings, provenance, suppressedUnder, nameOfMarketplace } = props;
  const { exportedAt, extensionVersion, rulebook } = provenance;
  const told = shownGroups(
    dimensions.map((by) => groupsOf(study, listings, by)),
    suppressedUnder,
  );
  return (
    <>
      <h1>{study.name}</h1>
      {study.question && <p>{study.question}</p>}
      <Findings study={study} listings={listings} suppressedUnder={suppressedUnder} />
      {dimensions.map((by, i) => {
        const groups = (told[i] ?? []).slice(0, mostRows);
        const title = say('countsShareBy', say(by === 'brand' ? 'byBrand' : 'byMarketplace'));
        const rows = groups.map(({ value, share, hits, of }) => ({
          label:
            value === undefined
              ? say('countsNotKnown')
              : by === 'marketplace'
                ? nameOfMarketplace(value)
                : value,
          share,
          hits,
          of,
        }));
        return rows.length === 0 ? null : (
          <section key={by}>
            <h2>{title}</h2>
            <ShareBars label={title} rows={rows} />
            <table>
              <tbody>
                {rows.map(({ label, share, hits, of }) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td>{say('resultOf', number(hits), number(of))}</td>
                    <td>{share && `${percent(share.value)} (${percentRange(share.interval)})`}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
      {suppressedUnder > 0 && <p class="small">{say('reportSuppressed', suppressedUnder)}</p>}
      <p class="small">{say('resultNote')}</p>
      {study.protocol && <p class="small protocol">{study.protocol}</p>}
      <p class="small">
        {say(
          'reportMadeWith',
          day(exportedAt),
          extensionVersion,
          `${rulebook.name} ${rulebook.released}`,
        )}
        <br />
        <code>{rulebook.sha256}</code>
      </p>
    </>
  );
}

const style = `
:root { --ink: #22201d; --muted: #5e5850; --ground: #fff; --line: #ddd6cb; --suspect: #a3123a; --font: system-ui, sans-serif; }
body { max-width: 44rem; margin: 24px auto; padding: 0 16px; color: var(--ink); font: 14px/1.45 var(--font); overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { font-size: 1rem; margin-block: 12px 4px; } dl { display: grid; gap: 6px; } dt { color: var(--muted); font-size: 13px; } dd { margin: 0; } p { margin: 4px 0; }
.small { font-size: 13px; } .muted { color: var(--muted); } .protocol { white-space: pre-wrap; }
table { border-collapse: collapse; } th, td { padding: 2px 12px 2px 0; text-align: start; font-weight: 400; font-size: 13px; border-bottom: 1px solid var(--line); }
svg { width: 100%; height: auto; } svg text { fill: var(--ink); font: 12px var(--font); } svg .tick { fill: var(--muted); font-size: 11px; } svg .grid { stroke: var(--line); } svg .interval { stroke: var(--muted); stroke-width: 3; } svg .dot { fill: var(--suspect); }
@page { margin: 14mm; }`;

/** The report as a file that needs nothing but itself. */
export function studyReportHtml(props: StudyReportProps): string {
  const page = document.createElement('div');
  render(<StudyReport {...props} />, page);
  const title = document.createElement('title');
  title.textContent = props.study.name;
  return `<!doctype html>
<html lang="${interfaceLanguage()}" dir="${interfaceDirection()}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${title.outerHTML}<style>${style}</style></head>
<body>${page.innerHTML}</body></html>
`;
}
