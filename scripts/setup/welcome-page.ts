import type { BrowserContext, Page } from '@playwright/test';

const isWelcome = (url: URL) => url.pathname === '/welcome.html';

/** The page that the extension opens in a new profile. It comes when it comes, and is in front then. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  const open = context.pages().find((page) => isWelcome(new URL(page.url())));
  if (open) return open;
  return context.waitForEvent('page', {
    predicate: (page) =>
      page.waitForURL(isWelcome).then(
        () => true,
        () => false,
      ),
  });
}
