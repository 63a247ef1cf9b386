import { say } from '../../lib/i18n.ts';
import type { Verdict } from '../../lib/verdict/verdict.ts';
import { decibans } from '../kit/format.ts';

/** The sum behind a verdict, for those who want it. */
export function Weighing({ verdict: { evidence, total } }: { verdict: Verdict }) {
  const weighty = evidence.filter(({ weight }) => weight !== 0);
  const prior = total - weighty.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <details class="weighing">
      <summary>{say('weighing')}</summary>
      <table class="small">
        <tbody>
          <Row name={say('weighingPrior')} weight={prior} />
          {weighty.map((one) => (
            <Row
              key={`${one.signal} ${one.field} ${one.start} ${one.rule.id}`}
              name={one.text}
              weight={one.weight}
            />
          ))}
        </tbody>
        <tfoot>
          <Row name={say('weighingTotal')} weight={total} />
        </tfoot>
      </table>
      <p class="small muted">{say('weighingNote')}</p>
      <p class="small muted">{say('verdictIsNoJudgement')}</p>
    </details>
  );
}

function Row({ name, weight }: { name: string; weight: number }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{say('decibans', decibans(weight))}</td>
    </tr>
  );
}
