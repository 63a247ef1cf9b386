import type { ReporterKind } from './reporter.ts';

/**
 * What a notice may have to declare. A declaration is the user's own act, made for one claim with
 * its words in full before them; nothing here makes one.
 */
export interface DeclarationKind {
  /** Who can honestly declare it. */
  by: readonly ReporterKind[];
  /** Where it is asked for. */
  source: string;
}

const anyone = ['shopper', 'rights-owner', 'agent'] as const;
const ownerOrAgent = ['rights-owner', 'agent'] as const;

export const declarationKinds = {
  'accurate-and-complete': {
    by: anyone,
    source: 'Regulation (EU) 2022/2065, Art. 16(2)(d)',
  },
  'not-authorised': {
    by: ownerOrAgent,
    source: '17 U.S.C. 512(c)(3)(A)(v)',
  },
  'accurate-under-perjury': {
    by: ownerOrAgent,
    source: '17 U.S.C. 512(c)(3)(A)(vi)',
  },
  'true-in-writing': {
    by: ownerOrAgent,
    source: 'Supreme People’s Court of China, Fa Fa [2020] No. 32, Art. 5',
  },
} as const satisfies Record<string, DeclarationKind>;

export type DeclarationName = keyof typeof declarationKinds;

export interface Declaration {
  kind: DeclarationName;
  /** The words as the user had them before them. */
  text: string;
  /** ISO 8601, UTC. */
  madeAt: string;
}

/** Whether a reporter of this kind can honestly declare it. */
export function mayDeclare(reporter: ReporterKind, declaration: DeclarationName): boolean {
  const { by }: DeclarationKind = declarationKinds[declaration];
  return by.includes(reporter);
}
