import type { ComponentChildren } from 'preact';
import { type MessageKey, say } from '../../lib/i18n.ts';

/** The extension's own pages that have a tab to themselves, in the order of their links. */
const pages = [
  { path: '/workbench.html', title: 'workbench' },
  { path: '/reports.html', title: 'reports' },
  { path: '/studies.html', title: 'studies' },
  { path: '/purchases.html', title: 'purchases' },
  { path: '/settings.html', title: 'settings' },
] as const satisfies readonly { path: string; title: MessageKey }[];

interface PageHeaderProps {
  /** The page that is shown. */
  current: (typeof pages)[number]['path'];
  /** What came of the last change, in a sentence. */
  outcome?: string | undefined;
  /** What else belongs beside the heading. */
  children?: ComponentChildren;
}

/** The head of such a page: its name, the way to the others, and what came of the last change. */
export function PageHeader({ current, outcome, children }: PageHeaderProps) {
  return (
    <header class="page-head">
      <nav aria-label={say('pagesLabel')}>
        <img src="/icons/touchstone.svg" alt="" width="24" height="24" />
        {pages.map(({ path, title }) => (
          <a key={path} href={path} aria-current={path === current ? 'page' : undefined}>
            {say(title)}
          </a>
        ))}
      </nav>
      <div class="page-title">
        <h1>{pages.filter(({ path }) => path === current).map(({ title }) => say(title))}</h1>
        {children}
        <p class="outcome small" role="status">
          {outcome}
        </p>
      </div>
    </header>
  );
}
