import type { Check, Finding, LintRule } from './finding.ts';
import { mendBy } from './mend.ts';

/** Joiners aside, which some scripts and emoji need. */
const control = /[\p{Cc}\p{Bidi_Control}\u200b\u2060\ufeff]/u;
const everyControl = new RegExp(control, 'gu');

/** Text that doesn't look like what it is: the author can't see it, and a reader can't either. */
export const checkText: Check = (rulebook) => {
  const findings: Finding[] = [];
  const look = (value: unknown, path: string) => {
    if (typeof value === 'string') findings.push(...faultsOf(value, path));
    else if (Array.isArray(value))
      for (const [i, one] of value.entries()) look(one, `${path}.${i}`);
    else if (value !== null && typeof value === 'object')
      for (const [key, one] of Object.entries(value)) look(one, path ? `${path}.${key}` : key);
  };
  look(rulebook, '');
  return findings;
};

function faultsOf(text: string, path: string): Finding[] {
  const finding = (rule: LintRule, mendedText: string): Finding => ({
    level: 'error',
    rule,
    path,
    about: [text],
    mends: [mendBy('write', [mendedText], path, mendedText)],
  });
  const composed = text.normalize('NFC');
  return [
    ...(control.test(text)
      ? [finding('text-invisible', text.replace(everyControl, '').trim())]
      : []),
    ...(composed === text ? [] : [finding('text-not-composed', composed)]),
    ...(text.trim() === text ? [] : [finding('text-padded', text.trim())]),
  ];
}
