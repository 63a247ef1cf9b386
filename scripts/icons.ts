/**
 * Draws the toolbar's icons into `public/icons/` from `touchstone.svg` and the levels' signs.
 * Run by hand where either changes: `node scripts/icons.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { shapes } from '../components/kit/shapes.ts';
import { findChromium } from './setup/browsers.ts';

const folder = new URL('../public/icons/', import.meta.url);

/** The state's sign covers the lower end corner; the stone alone says nothing of the page. */
const states = {
  neutral: undefined,
  clear: { ...shapes.clear, colour: '#1273b0' },
  caution: { ...shapes.caution, colour: '#d98200' },
  suspect: { ...shapes.suspect, colour: '#c2174a' },
};

const stone = (await readFile(new URL('touchstone.svg', folder), 'utf8')).replace(
  /<svg[^>]*>|<\/svg>/g,
  '',
);

const browser = await chromium.launch({ executablePath: findChromium() });
const page = await browser.newPage();
for (const [state, sign] of Object.entries(states)) {
  for (const size of state === 'neutral' ? [16, 32, 48, 128] : [16, 32, 48]) {
    const drawn = sign
      ? `<g transform="translate(12.5 12.5) scale(1.22)">
           <path d="${sign.body}" fill="${sign.colour}" stroke="#fff" stroke-width="2" paint-order="stroke" stroke-linejoin="round"/>
           <path d="${sign.mark}" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>
         </g>`
      : '';
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${stone}${drawn}</svg>`,
    );
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`${state}-${size}.png`, folder), png);
  }
}
await browser.close();
