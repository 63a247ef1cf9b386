import type { ComponentChildren } from 'preact';
import { type MessageKey, say } from '../../lib/i18n.ts';
import { PageHeader } from '../kit/page-header.tsx';

/** The page's parts, each with an address of its own. */
export const parts = {
  counts: 'studiesCounts',
  studies: 'studiesStudies',
  enforcement: 'studiesEnforcement',
  lists: 'studiesLists',
} as const satisfies Record<string, MessageKey>;
export type Part = keyof typeof parts;

interface StudiesPageProps {
  part: Part;
  outcome: string | undefined;
  children: ComponentChildren;
}

export function StudiesPage({ part, outcome, children }: StudiesPageProps) {
  return (
    <>
      <PageHeader current="/studies.html" outcome={outcome} />
      <nav class="parts no-print" aria-label={say('studiesLabel')}>
        {Object.entries(parts).map(([name, title]) => (
          <a key={name} href={`#${name}`} aria-current={name === part ? 'page' : undefined}>
            {say(title)}
          </a>
        ))}
      </nav>
      <main>{children}</main>
    </>
  );
}
