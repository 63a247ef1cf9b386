import type { Goods } from './goods.ts';

/** Plain drawings of kinds of goods, in two colours; no brand's mark is in them. */
const shapes: Record<Goods['picture'], (dark: string, light: string) => string> = {
  shoe: (dark, light) =>
    `<path d="M30 128c6-22 14-40 26-52 12 14 30 24 50 26 26 2 46 10 58 22 5 5 4 12-2 13H38c-8 0-10-4-8-9z" fill="${dark}"/><path d="M28 138h138v10c0 4-3 6-7 6H37c-6 0-9-3-9-8z" fill="${light}"/><path d="M70 92l14-10M82 99l13-10M95 103l11-10" stroke="${light}" stroke-width="4" stroke-linecap="round"/>`,
  bag: (dark, light) =>
    `<path d="M70 82c0-36 60-36 60 0" fill="none" stroke="${light}" stroke-width="7"/><path d="M48 80h104l12 76H36z" fill="${dark}"/><path d="M48 80h104l2 14H46z" fill="${light}" opacity=".55"/>`,
  watch: (dark, light) =>
    `<path d="M80 30h40l5 34H75zM80 170h40l5-34H75z" fill="${dark}"/><circle cx="100" cy="100" r="42" fill="${dark}"/><circle cx="100" cy="100" r="34" fill="${light}"/><path d="M100 76v24l16 10" fill="none" stroke="${dark}" stroke-width="4" stroke-linecap="round"/>`,
  earbuds: (dark, light) =>
    `<rect x="46" y="52" width="108" height="96" rx="34" fill="${dark}"/><rect x="54" y="60" width="92" height="80" rx="28" fill="${light}"/><path d="M60 96h80" stroke="${dark}" stroke-width="4"/><circle cx="100" cy="114" r="5" fill="${dark}"/>`,
  case: (dark, light) =>
    `<rect x="64" y="30" width="72" height="140" rx="14" fill="${dark}"/><rect x="72" y="40" width="30" height="34" rx="9" fill="${light}"/><circle cx="82" cy="51" r="5" fill="${dark}"/><circle cx="93" cy="64" r="5" fill="${dark}"/>`,
  mug: (dark, light) =>
    `<path d="M56 64h72v76c0 10-8 18-18 18H74c-10 0-18-8-18-18z" fill="${dark}"/><path d="M128 82c34-4 34 48 0 46" fill="none" stroke="${dark}" stroke-width="9"/><ellipse cx="92" cy="64" rx="36" ry="9" fill="${light}"/>`,
};

export const picture = ({ picture: kind, colours: [dark, light] }: Goods): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" role="img" aria-label=""><rect width="200" height="200" fill="#f2efe8"/>${shapes[kind](dark, light)}</svg>`;
