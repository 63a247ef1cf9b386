import { type Language, resultsAddress } from './addresses.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

export const inHtml = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark,
  );

const lantern = `<svg viewBox="0 0 26 34" aria-hidden="true"><path d="M13 0v5M13 29v5" stroke="#a94a22" stroke-width="2"/><rect x="8" y="4" width="10" height="3" rx="1" fill="#a94a22"/><rect x="8" y="27" width="10" height="3" rx="1" fill="#a94a22"/><ellipse cx="13" cy="17" rx="12" ry="10.5" fill="#d9713d"/><path d="M13 7v20M7 8.500c-4 6-4 11 0 17M19 8.500c4 6 4 11 0 17" fill="none" stroke="#f3b27f" stroke-width="1.500"/></svg>`;

/** A page of the market, with the caption that says what it is. */
export function frame(language: Language, title: string, body: string): string {
  const { market, demo, caption, other } = words[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${inHtml(title)} – ${market}</title>
<link rel="icon" href="data:,">
<style>${styles}</style>
</head>
<body>
<header><div>
<a class="market" href="${resultsAddress(language)}">${lantern}${market}</a>
<a href="${resultsAddress(language === 'en' ? 'zh-CN' : 'en')}">${other}</a>
</div></header>
<main>
<p class="caption"><b>${demo}</b><span>${caption}</span></p>
${body}
</main>
</body>
</html>`;
}
