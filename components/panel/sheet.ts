import css from './panel.css?inline';

/** Against the page's styles: see `badge/sheet.ts`. */
const host = `:host {
  all: initial !important;
  display: var(--touchstone-shown, block) !important;
  position: absolute !important;
  color-scheme: light dark !important;
}`;

let sheet: CSSStyleSheet | undefined;

/** The views' own styles for a shadow root. There a `rem` is the page's, so it is made pixels. */
export function panelSheet(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  const inPixels = css.replace(/([\d.]+)rem\b/g, (_, size: string) => `${Number(size) * 16}px`);
  sheet.replaceSync(host + inPixels);
  return sheet;
}
