import { say } from '../../lib/i18n.ts';
import type { Evidence } from '../../lib/signals/evidence.ts';
import type { RuleRecord } from '../../lib/verdict/rule-record.ts';
import { strengthOf } from '../../lib/verdict/strength.ts';
import { Facts } from '../kit/facts.tsx';

interface EvidenceListsProps {
  evidence: readonly Evidence[];
  /** How each rule did on this device, by its identifier. */
  records: ReadonlyMap<string, RuleRecord>;
}

/** What speaks against the listing, what for it, and what was noticed and weighs nothing. */
export function EvidenceLists({ evidence, records }: EvidenceListsProps) {
  const noticed = evidence.filter(({ weight }) => weight === 0);
  return (
    <div class="evidence">
      <Side
        side="against"
        heading={say('heading_against')}
        evidence={evidence.filter(({ weight }) => weight > 0)}
        none={say('nothingAgainst')}
        records={records}
      />
      <Side
        side="in-favour"
        heading={say('heading_inFavour')}
        evidence={evidence.filter(({ weight }) => weight < 0)}
        none={say('nothingInFavour')}
        records={records}
      />
      {noticed.length > 0 && (
        <Side
          side="noticed"
          heading={say('heading_noticed')}
          evidence={noticed}
          none=""
          records={records}
        />
      )}
    </div>
  );
}

interface SideProps {
  side: 'against' | 'in-favour' | 'noticed';
  heading: string;
  evidence: readonly Evidence[];
  none: string;
  records: ReadonlyMap<string, RuleRecord>;
}

function Side({ side, heading, evidence, none, records }: SideProps) {
  return (
    <section class={`side side-${side}`} aria-labelledby={side}>
      <h2 id={side}>{heading}</h2>
      {evidence.length === 0 && <p class="small muted">{none}</p>}
      <ul>
        {evidence.map((one) => (
          <li key={`${one.signal} ${one.field} ${one.start} ${one.rule.id}`}>
            <Piece evidence={one} record={records.get(one.rule.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PieceProps {
  evidence: Evidence;
  record: RuleRecord | undefined;
}

function Piece({ evidence: { text, field, words, rule, weight }, record }: PieceProps) {
  const strength = strengthOf(weight);
  const source = [rule.source, rule.date].filter(Boolean).join(', ');
  const statement = [
    say('evidenceRule', rule.name),
    source && say('evidenceSource', source),
    rule.certainty && say(`certainty_${rule.certainty}`),
    record && say('ruleRecord', record.right, record.wrong),
  ];
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
      <p class="small muted">
        <Facts facts={statement} />
      </p>
      {rule.caveat && <p class="small muted">{say('evidenceCaveat', rule.caveat)}</p>}
    </>
  );
}
