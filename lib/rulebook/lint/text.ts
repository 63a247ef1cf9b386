import type { Check, Finding } from './finding.ts';

/** Joiners aside, which some scripts and emoji need. */
const control = /[\p{Cc}\p{Bidi_Control}\u200b\u2060\ufeff]/u;

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
  const finding = (rule: string, message: string, mend: string): Finding => ({
    level: 'error',
    rule,
    path,
    message,
    mend,
  });
  return [
    ...(control.test(text)
      ? [
          finding(
            'text-invisible',
            `“${text}” contains an invisible or control character.`,
            'Type it anew instead of pasting it.',
          ),
        ]
      : []),
    ...(text.normalize('NFC') === text
      ? []
      : [
          finding(
            'text-not-composed',
            `“${text}” has accents as separate characters (it isn’t in Unicode’s form NFC).`,
            `Write it as “${text.normalize('NFC')}”.`,
          ),
        ]),
    ...(text.trim() === text
      ? []
      : [finding('text-padded', `“${text}” begins or ends with a space.`, 'Take the space away.')]),
  ];
}
