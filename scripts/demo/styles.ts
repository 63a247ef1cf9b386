/** The look of the market's pages. */
export const styles = `
:root { color-scheme: light; --ink: #24262b; --quiet: #666c76; --line: #e2ddd2; --warm: #a94a22; --paper: #fbfaf7; }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; color: var(--ink); background: var(--paper); }
a { color: var(--warm); }
img { display: block; width: 100%; height: auto; }
header { background: #fff; border-bottom: 1px solid var(--line); }
header div, main { max-width: 1120px; margin: 0 auto; padding: 0 28px; }
header div { display: flex; gap: 22px; align-items: center; padding-block: 12px; }
header svg { width: 26px; height: 34px; }
.market { display: flex; gap: 10px; align-items: center; margin-inline-end: auto; font-size: 21px; font-weight: 700; color: var(--warm); text-decoration: none; }
.caption { display: flex; gap: 12px; align-items: baseline; margin: 18px 0 0; padding: 9px 14px; border: 1px dashed #cdb78d; border-radius: 8px; background: #fdf6e3; font-size: 14px; }
.caption b { color: var(--warm); }
h1 { font-size: 26px; margin: 22px 0 14px; }
h1 small { font-size: 15px; font-weight: 400; color: var(--quiet); }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(230px, 1fr)); gap: 18px; margin: 0; padding: 0 0 60px; list-style: none; }
.card { background: #fff; border: 1px solid var(--line); border-radius: 10px; overflow: hidden; transition: box-shadow .15s; }
.card:hover { box-shadow: 0 4px 16px #3c2f1c1f; }
.card a { display: block; color: inherit; text-decoration: none; }
.card div { padding: 10px 14px 14px; }
.card h2 { font-size: 15px; font-weight: 500; margin: 0 0 6px; min-height: 3em; }
.price { font-weight: 700; font-size: 18px; }
.was { margin-inline-start: 8px; color: var(--quiet); font-size: 14px; }
.card .shop { display: block; color: var(--quiet); font-size: 13px; }
.item { display: grid; grid-template-columns: minmax(240px, 420px) 1fr; gap: 36px; padding: 22px 0 60px; }
.item img { border-radius: 12px; }
.item h1 { margin-top: 0; }
.item .price { font-size: 28px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; }
dt { color: var(--quiet); }
dd { margin: 0; }
button { font: inherit; padding: 10px 22px; border: 0; border-radius: 8px; background: var(--warm); color: #fff; }
@media (max-width: 720px) { .item { grid-template-columns: 1fr; } }
`;
