/**
 * The page's styles can't reach into a closed shadow root, but they do reach its host, and what
 * inherits. In the shadow's own sheet `!important` wins over the page's `!important`. What takes a
 * picture of the page sets `--touchstone-shown` (`lib/screenshots.ts`).
 */
const base = `
:host {
  all: initial !important;
  position: absolute !important;
  display: var(--touchstone-shown, block) !important;
  inline-size: max-content !important;
  z-index: 3 !important;
  color-scheme: light dark !important;
}
:host([hidden]) { display: none !important; }
* { box-sizing: border-box; }
:host, button, .card, section {
  --ink: light-dark(#22201d, #f3efe8);
  --muted: light-dark(#5e5850, #b7afa3);
  --ground: light-dark(#ffffff, #24211e);
  --line: light-dark(#d9d2c7, #4a453e);
  --suspect: light-dark(#a3123a, #ff8fa6);
  --caution: light-dark(#8a4b00, #ffbe5c);
  --authorised: light-dark(#0a5a86, #7cc8f5);
  --excepted: light-dark(#5e5850, #b7afa3);
  --clear: light-dark(#0a5a86, #7cc8f5);
  --unknown: light-dark(#5e5850, #b7afa3);
  font: 500 12px/1.35 system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans", sans-serif;
  letter-spacing: normal;
  text-align: start;
  text-transform: none;
}
button {
  display: flex;
  align-items: center;
  gap: 4px;
  min-block-size: 24px;
  margin: 0;
  padding-block: 2px;
  padding-inline: 6px 8px;
  border: 1px solid var(--line);
  border-radius: 12px;
  background: var(--ground);
  color: var(--ink);
  font-weight: 600;
  white-space: nowrap;
  cursor: pointer;
  box-shadow: 0 1px 3px rgb(0 0 0 / 0.25);
}
button:hover { border-color: currentColor; }
button:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.word { overflow: hidden; text-overflow: ellipsis; }
/* The sign stays, and what a screen reader says. */
.narrow .word { display: none; }
svg { inline-size: 14px; block-size: 14px; flex: none; overflow: visible; }
svg .mark { fill: none; stroke: var(--ground); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.suspect svg { color: var(--suspect); }
.caution svg { color: var(--caution); }
.authorised svg { color: var(--authorised); }
.excepted svg { color: var(--excepted); }
.clear svg { color: var(--clear); }
.unknown svg { color: var(--unknown); }
button.suspect { border-color: var(--suspect); }
button.caution { border-color: var(--caution); }
.card {
  position: fixed;
  inset: auto;
  margin: 0;
  inline-size: min(320px, calc(100vw - 16px));
  max-block-size: min(360px, calc(100vh - 16px));
  overflow: auto;
  padding: 12px 14px;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--ground);
  color: var(--ink);
  font-weight: 400;
  font-size: 13px;
  line-height: 1.45;
  box-shadow: 0 6px 24px rgb(0 0 0 / 0.28);
  overflow-wrap: anywhere;
}
.card .head { display: flex; align-items: center; gap: 6px; margin: 0 0 8px; font-size: 14px; font-weight: 650; }
.card ul { display: grid; gap: 8px; margin: 0; padding: 0; list-style: none; }
.card li { padding-inline-start: 10px; border-inline-start: 3px solid var(--line); }
.card li.against { border-inline-start-color: var(--caution); }
.card li.for { border-inline-start-color: var(--clear); }
.card .side { display: block; color: var(--muted); font-size: 11px; font-weight: 600; }
.card q { quotes: none; font-weight: 600; }
.card .report { margin-block-start: 12px; min-block-size: 28px; padding-inline: 12px; box-shadow: none; }
.card .failure { margin: 6px 0 0; color: var(--suspect); }
.card .failure:empty { display: none; }
.card .foot { margin: 10px 0 0; color: var(--muted); font-size: 12px; }
@media (prefers-reduced-motion: no-preference) {
  .card:popover-open { animation: appear 120ms ease-out; }
  @keyframes appear { from { opacity: 0; translate: 0 3px; } }
}
@media (forced-colors: active) {
  svg { forced-color-adjust: none; color: CanvasText !important; }
  svg .mark { stroke: Canvas; }
  .card li { border-inline-start-color: CanvasText; }
}
@media print { :host { display: none !important; } }
`;

/** Where the host stands; see `Placement`. */
const places = {
  /** In a card that is narrower than its word, it stays within the card. */
  corner: `
:host {
  inset-block-start: 6px !important;
  inset-inline-start: 6px !important;
  max-inline-size: calc(100% - 8px) !important;
}
button { max-inline-size: 100%; }
`,
  static: `
:host { margin: 6px !important; }
button { max-inline-size: calc(var(--room, 100vw) - 12px); }
`,
  'pulled-up': `
:host { margin-inline: 6px !important; }
button { max-inline-size: calc(var(--room, 100vw) - 12px); translate: 0 calc(6px - var(--up, 0px)); }
`,
  window: `
:host {
  position: fixed !important;
  z-index: 2147483647 !important;
  inset-block-end: 16px !important;
  inset-inline-start: 16px !important;
}
button { min-block-size: 32px; padding-inline: 10px 14px; border-radius: 16px; font-size: 13px; }
svg { inline-size: 16px; block-size: 16px; }
`,
  /** Beside a price on the page. Moved by what no browser counts as a shift of the layout. */
  price: `
:host {
  z-index: var(--layer) !important;
  inset: 0 auto auto 0 !important;
  translate: var(--x) var(--y) !important;
}
button { min-block-size: 28px; padding-inline: 8px 12px; border-radius: 14px; font-size: 13px; }
`,
  /** Hangs from the window's upper edge, over the page. */
  edge: `
:host {
  position: fixed !important;
  z-index: 2147483647 !important;
  inset-block-start: 0 !important;
  inset-inline: 0 !important;
  margin-inline: auto !important;
  max-inline-size: calc(100vw - 16px) !important;
}
section {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  border: solid var(--line);
  border-width: 0 1px 1px;
  border-radius: 0 0 10px 10px;
  background: var(--ground);
  color: var(--ink);
  box-shadow: 0 1px 4px rgb(0 0 0 / 0.25);
}
[hidden] { display: none !important; }
button[aria-expanded]::after { content: "▾" / ""; color: var(--muted); }
button[aria-expanded="true"]::after { content: "▴" / ""; }
button { border-color: transparent; border-radius: 0 0 10px 10px; background: none; box-shadow: none; white-space: normal; }
button:focus-visible { outline-offset: -3px; }
.hidden { display: flex; align-items: center; gap: 2px; padding-inline-start: 10px; border-inline-start: 1px solid var(--line); }
.hidden button { text-decoration: underline; }
`,
};

export type Place = keyof typeof places;

let baseSheet: CSSStyleSheet | undefined;
const placeSheets = new Map<Place, CSSStyleSheet>();

/** Dresses a shadow root in the sheets that all badges share. */
export function dress(root: ShadowRoot, place: Place): void {
  baseSheet ??= sheetOf(base);
  let placeSheet = placeSheets.get(place);
  if (!placeSheet) {
    placeSheet = sheetOf(places[place]);
    placeSheets.set(place, placeSheet);
  }
  root.adoptedStyleSheets = [baseSheet, placeSheet];
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
