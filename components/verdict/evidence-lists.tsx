import { say } from '../../lib/i18n.ts';
import type { Evidence } from '../../lib/signals/evidence.ts';
import { strengthOf } from '../../lib/verdict/strength.ts';

/** What speaks against the listing, what for it, and what was noticed and weighs nothing. */
export function EvidenceLists({ evidence }: { evidence: readonly Evidence[] }) {
  const noticed = evidence.filter(({ weight }) => weight === 0);
  return (
    <div class="evidence">
      <Side
        side="against"
        heading={say('heading_against')}
        evidence={evidence.filter(({ weight }) => weight > 0)}
        none={say('nothingAgainst')}
      />
      <Side
        side="in-favour"
        heading={say('heading_inFavour')}
        evidence={evidence.filter(({ weight }) => weight < 0)}
        none={say('nothingInFavour')}
      />
      {noticed.length > 0 && (
        <Side side="noticed" heading={say('heading_noticed')} evidence={noticed} none="" />
      )}
    </div>
  );
}

interface SideProps {
  side: 'against' | 'in-favour' | 'noticed';
  heading: string;
  evidence: readonly Evidence[];
  none: string;
}

function Side({ side, heading, evidence, none }: SideProps) {
  return (
    <section class={`side side-${side}`} aria-labelledby={side}>
      <h2 id={side}>{heading}</h2>
      {evidence.length === 0 && <p class="small muted">{none}</p>}
      <ul>
        {evidence.map((one) => (
          <li key={`${one.signal} ${one.field} ${one.start} ${one.rule.id}`}>
            <Piece evidence={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Piece({ evidence: { text, field, words, rule, weight } }: { evidence: Evidence }) {
  const strength = strengthOf(weight);
  const source = [rule.source, rule.date].filter(Boolean).join(', ');
  const statement = [
    say('evidenceRule', rule.name),
    source && say('evidenceSource', source),
    rule.certainty && say(`certainty_${rule.certainty}`),
  ].filter(Boolean);
  return (
    <>
      <p>
        {text} {strength && <span class="strength">{say(`strength_${strength}`)}</span>}
      </p>
      {words && (
        <p class="small">
          <span class="muted">{say(`field_${field}`)}: </span>
          <q dir="auto">{words}</q>
        </p>
      )}
      <p class="small muted">{statement.join(' · ')}</p>
      {rule.caveat && <p class="small muted">{say('evidenceCaveat', rule.caveat)}</p>}
    </>
  );
}
