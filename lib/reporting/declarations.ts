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
  /** The words, by language. */
  text: Readonly<Record<'en' | 'zh-CN', string>>;
}

const anyone = ['shopper', 'rights-owner', 'agent'] as const;
const ownerOrAgent = ['rights-owner', 'agent'] as const;

export const declarationKinds = {
  'accurate-and-complete': {
    by: anyone,
    source: 'Regulation (EU) 2022/2065, Art. 16(2)(d)',
    text: {
      en: 'I believe in good faith that the information and allegations in this notice are accurate and complete.',
      'zh-CN': '本人善意地相信，本通知中的信息和指控准确且完整。',
    },
  },
  'not-authorised': {
    by: ownerOrAgent,
    source: '17 U.S.C. 512(c)(3)(A)(v)',
    text: {
      en: 'I believe in good faith that the use described is not authorised by the owner of the right, its agent, or the law.',
      'zh-CN': '本人善意地相信，上述使用未经权利人、其代理人或法律授权。',
    },
  },
  'accurate-under-perjury': {
    by: ownerOrAgent,
    source: '17 U.S.C. 512(c)(3)(A)(vi)',
    text: {
      en: 'The information in this notice is accurate, and under penalty of perjury I am the owner of the right or authorised to act on the owner’s behalf.',
      'zh-CN': '本通知中的信息准确；本人是权利人或已获权利人授权，如有不实愿承担伪证责任。',
    },
  },
  'true-in-writing': {
    by: ownerOrAgent,
    source: 'Supreme People’s Court of China, Fa Fa [2020] No. 32, Art. 5',
    text: {
      en: 'I guarantee in writing that this notice and its evidence are true, and I answer for the harm of a wrong notice.',
      'zh-CN': '本人书面保证本通知及所附证据真实，并对错误通知造成的损害承担法律责任。',
    },
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
