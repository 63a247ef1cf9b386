import { badgesOn } from './badges.ts';
import { type Extension, expect, test } from './extension.ts';
import { shiftsOn, watchShifts } from './layout-shifts.ts';
import {
  cards,
  disguised,
  harmless,
  itemUrl,
  resultsPage,
  resultsUrl,
  suspect,
} from './pages/ebay.ts';

const offers = [suspect, harmless, disguised];
const idOf = ({ id }: { id: string }) => `card-${id}`;

test('badges stand on the listings that need one, and nowhere else', async ({ extension }) => {
  extension.serve(resultsUrl, resultsPage(offers));
  const page = await extension.visit(resultsUrl);
  await expect.poll(() => extension.weighedIn(page)).toBe(3);
  await expect(page.locator('touchstone-badge')).toHaveCount(2);
  const badges = await badgesOn(page);
  expect(badges.map(({ parent }) => parent)).toEqual([idOf(suspect), idOf(disguised)]);
  expect(badges[0]?.text).toBe('Suspect');
  expect(badges[0]?.name).toContain('Suspect');
});

const layouts = {
  'a block': '',
  'a positioned block': '.s-card { position: relative; overflow: hidden }',
  'a block narrower than a badge': '.s-card { box-sizing: border-box; width: 64px }',
  'a positioned block narrower than a badge':
    '.s-card { position: relative; box-sizing: border-box; width: 64px }',
  'a flex column': '.s-card { display: flex; flex-direction: column }',
  'a grid': '.s-card { display: grid; gap: 10px }',
  'a block with rules for its last children':
    '.s-card > :last-child { display: block; margin-top: 40px } .s-card > :nth-last-child(2) { padding: 7px }',
  'a page that styles everything':
    'body *:not(a) { position: static !important; display: block !important; margin: 9px !important; font-size: 30px !important; opacity: .5 !important }',
};

test('nothing on the page moves, whatever a card is', async ({ extension }) => {
  for (const [layout, style] of Object.entries(layouts))
    await test.step(layout, () => expectNothingMoves(extension, style));
});

async function expectNothingMoves(extension: Extension, style: string): Promise<void> {
  extension.serve(resultsUrl, resultsPage(offers, style));
  const page = await extension.context.newPage();
  await watchShifts(page);
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(window, { before: boxes() });
    });
    const boxes = () =>
      [...document.querySelectorAll('body *:not(touchstone-badge)')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].join();
      });
    Object.assign(window, { boxes, documentHeight: 0 });
  });
  await page.goto(resultsUrl);
  await expect(page.locator('touchstone-badge')).toHaveCount(2);
  const { before, after } = await page.evaluate(
    () =>
      new Promise<{ before: string[]; after: string[] }>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const world = window as unknown as { before: string[]; boxes: () => string[] };
            resolve({ before: world.before, after: world.boxes() });
          }),
        );
      }),
  );
  expect(after).toEqual(before);
  expect(await shiftsOn(page)).toBe(0);

  for (const { box, parent } of await badgesOn(page)) {
    const card = await page.locator(`#${parent}`).boundingBox();
    expect(box.x).toBeGreaterThanOrEqual(card?.x ?? Number.NaN);
    expect(box.y).toBeGreaterThanOrEqual(card?.y ?? Number.NaN);
    expect(box.x + box.width).toBeLessThanOrEqual((card?.x ?? 0) + (card?.width ?? 0));
    expect(box.y - (card?.y ?? 0)).toBeLessThan(30);
    expect(box.height).toBeLessThan(32);
    // No part of a word, which nobody could read: the sign alone.
    if ((card?.width ?? 0) < 72) expect(box.width).toBeLessThan(36);
  }
  await page.close();
}

test('a badge opens by keyboard to its reasons and closes with Escape', async ({ extension }) => {
  extension.serve(resultsUrl, resultsPage(offers));
  const page = await extension.visit(resultsUrl);
  await expect(page.locator('touchstone-badge')).toHaveCount(2);
  const focused = () => page.evaluate(() => document.activeElement?.parentElement?.id);
  // The badge comes after the two links of its card.
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Tab');
  expect(await focused()).toBe(idOf(suspect));
  const first = async () => (await badgesOn(page))[0];
  await expect.poll(async () => (await first())?.expanded).toBe(true);
  expect((await first())?.card).toContain('1:1 replica');

  await page.keyboard.press('Escape');
  expect((await first())?.expanded).toBe(false);
  expect(await focused()).toBe(idOf(suspect));
  await page.keyboard.press('Enter');
  expect((await first())?.expanded).toBe(true);
  // To the card's button, and back without the card's opening anew.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect((await first())?.expanded).toBe(false);
  expect(await focused()).toBe(idOf(suspect));
  await page.keyboard.press('Enter');
  expect((await first())?.expanded).toBe(true);
  await page.keyboard.press('Space');
  expect((await first())?.expanded).toBe(false);
  expect(page.url()).toBe(resultsUrl);
});

test('a click on a badge follows no link of the card', async ({ extension }) => {
  const wrapped = resultsPage(offers).replaceAll(
    '<li class="s-card"',
    '<li class="s-card" onclick="location.hash = \'clicked\'"',
  );
  extension.serve(resultsUrl, wrapped);
  const page = await extension.visit(resultsUrl);
  await expect(page.locator('touchstone-badge')).toHaveCount(2);
  const box = (await badgesOn(page))[0]?.box;
  await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
  await expect.poll(async () => (await badgesOn(page))[0]?.expanded).toBe(true);
  expect(page.url()).toBe(resultsUrl);
  await page.mouse.click(5, 5);
  expect((await badgesOn(page))[0]?.expanded).toBe(false);
});

test('listings that are loaded later get their badges, and are sent alone', async ({
  extension,
}) => {
  extension.serve(resultsUrl, resultsPage([harmless]));
  const page = await extension.visit(resultsUrl);
  await expect.poll(() => extension.weighedIn(page)).toBe(1);
  for (const batch of [1, 2]) {
    // Prices among words are read by what comes late.
    const price = batch === 1 ? '$29.90' : 'was $60.00 now $29.90';
    const more = [suspect, harmless].map((offer) => ({
      ...offer,
      id: `${offer.id}${batch}`,
      price,
    }));
    await page.evaluate((html) => {
      document.getElementById('results')?.insertAdjacentHTML('beforeend', html);
    }, cards(more));
    await expect(page.locator('touchstone-badge')).toHaveCount(batch);
    await expect.poll(() => extension.weighedIn(page)).toBe(1 + 2 * batch);
  }
});

test('of a long page, the cards near the view have their badges, and others when they come near', async ({
  extension,
}) => {
  const many = Array.from({ length: 200 }, (_, i) => ({
    ...suspect,
    id: String(3_000_000_000 + i),
  }));
  extension.serve(resultsUrl, resultsPage(many));
  const page = await extension.context.newPage();
  await watchShifts(page);
  await page.goto(resultsUrl);
  const badgeOf = (offer: { id: string } | undefined) =>
    page.locator(`#${offer && idOf(offer)} touchstone-badge`);
  await expect(badgeOf(many[0])).toBeVisible();
  await expect.poll(() => extension.weighedIn(page)).toBe(200);
  await expect(badgeOf(many[199])).toHaveCount(0);

  // A card that is used again while it is far away has none when it comes near, in no frame.
  const isBadged = await page.evaluate(
    async ([card, url, name]) => {
      const element = document.getElementById(card);
      for (const link of element?.querySelectorAll('a') ?? []) link.href = url;
      const title = element?.querySelector('.su-styled-text');
      if (title) title.textContent = name;
      scrollTo(0, document.body.scrollHeight);
      for (let frame = 0; frame < 10; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const badge = element?.querySelector<HTMLElement>('touchstone-badge');
        if (badge && !badge.hidden) return true;
      }
      return false;
    },
    [idOf({ id: '3000000199' }), itemUrl('1000000009'), harmless.name] as const,
  );
  expect(isBadged).toBe(false);
  await expect(badgeOf(many[198])).toBeVisible();
  await expect(badgeOf(many[0])).toHaveCount(0);
  await expect(badgeOf(many[199])).toHaveCount(0);

  // What has the focus stays, wherever the page is scrolled to.
  await page.locator(`#${idOf({ id: '3000000198' })} .s-card__title a`).focus();
  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.localName))
    .toBe('touchstone-badge');
  await page.evaluate(() => scrollTo(0, 0));
  await expect(badgeOf(many[0])).toBeVisible();
  await expect(badgeOf(many[197])).toHaveCount(0);
  await expect(badgeOf(many[198])).toHaveCount(1);
  expect(await shiftsOn(page)).toBe(0);
});

test('a badge keeps its place in its card, whatever comes into it', async ({ extension }) => {
  extension.serve(resultsUrl, resultsPage(offers));
  const page = await extension.visit(resultsUrl);
  const badgeDown = async () => {
    const [badge] = await badgesOn(page);
    const card = await page.locator(`#${idOf(suspect)}`).boundingBox();
    return badge && !badge.hidden && card ? Math.round(badge.box.y - card.y) : undefined;
  };
  await expect.poll(badgeDown).toBe(6);
  // A framework that draws a card anew sets its link, and something that isn't read comes with it.
  await page.evaluate((id) => {
    const card = document.getElementById(id) as HTMLElement;
    const link = card.querySelector('a') as HTMLAnchorElement;
    link.setAttribute('href', link.href);
    card.insertAdjacentHTML('beforeend', '<p>5 watching</p>');
  }, idOf(suspect));
  await expect.poll(badgeDown).toBe(6);
  // In a card that doesn't grow.
  await page.evaluate((id) => {
    const card = document.getElementById(id) as HTMLElement;
    card.style.height = `${card.offsetHeight + 100}px`;
  }, idOf(suspect));
  await expect.poll(badgeDown).toBe(6);
  await page.evaluate((id) => {
    document.getElementById(id)?.insertAdjacentHTML('beforeend', '<p>2 left</p>');
  }, idOf(suspect));
  await expect.poll(badgeDown).toBe(6);
});

test('a card that is used again never keeps another listing’s badge', async ({ extension }) => {
  extension.serve(resultsUrl, resultsPage(offers));
  const page = await extension.visit(resultsUrl);
  await expect(page.locator('touchstone-badge')).toHaveCount(2);
  const shown = await page.evaluate(
    ([card, url, name]) =>
      new Promise((resolve) => {
        const element = document.getElementById(card);
        for (const link of element?.querySelectorAll('a') ?? []) link.href = url;
        const title = element?.querySelector('.su-styled-text');
        if (title) title.textContent = name;
        // The next frame is the first that could show the old badge on the new listing.
        requestAnimationFrame(() =>
          resolve(element?.querySelector('touchstone-badge:not([hidden])') !== null),
        );
      }),
    [idOf(suspect), itemUrl('1000000009'), harmless.name] as const,
  );
  expect(shown).toBe(false);
  await expect(page.locator(`#${idOf(suspect)} touchstone-badge`)).toHaveCount(0);
  await expect(page.locator(`#${idOf(disguised)} touchstone-badge`)).toBeVisible();
});

test('a page that navigates by itself is another visit', async ({ extension }) => {
  extension.serve(resultsUrl, resultsPage(offers));
  const page = await extension.visit(resultsUrl);
  await expect(page.locator('touchstone-badge')).toHaveCount(2);
  const next = `${resultsUrl}&_pgn=2`;
  await page.evaluate(
    ([url, html]) => {
      history.pushState(null, '', url);
      const list = document.getElementById('results');
      if (list) list.innerHTML = html;
    },
    [next, cards([harmless, { ...disguised, id: '1000000044' }])] as const,
  );
  await expect(page.locator('#card-1000000044 touchstone-badge')).toHaveCount(1);
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  await expect.poll(() => extension.weighedIn(page)).toBe(2);
});

test('nothing stays on the page once the extension is gone', async ({ extension }) => {
  extension.serve(resultsUrl, resultsPage(offers));
  const page = await extension.visit(resultsUrl);
  await expect(page.locator('touchstone-badge')).toHaveCount(2);
  await (await extension.worker()).evaluate(() => chrome.runtime.reload()).catch(() => {});
  await expect(async () => {
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await expect(page.locator('touchstone-badge')).toHaveCount(0, { timeout: 500 });
  }).toPass();
});
