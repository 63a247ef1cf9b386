import type { RulebookState } from '../../lib/weighing/rulebook-in-use.ts';
import { PageHeader } from '../kit/page-header.tsx';
import { RulebookLine } from './rulebook-line.tsx';

/** The rulebook, and all that can be done with it. */
export function Workbench({ rulebook }: { rulebook: RulebookState }) {
  return (
    <>
      <PageHeader current="/workbench.html" />
      <main>
        <RulebookLine rulebook={rulebook} />
      </main>
    </>
  );
}
