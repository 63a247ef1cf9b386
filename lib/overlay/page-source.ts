/** What Touchstone puts into a page. */
const ours = /<(touchstone-[a-z]+)\b[^>]*>.*?<\/\1>| data-touchstone-card="[^"]*"/gs;

/** The page's HTML as it stands, its doctype with it, and nothing of ours. */
export function pageSource(document: Document): string {
  const { doctype, documentElement } = document;
  const type = doctype ? `<!doctype ${doctype.name}>\n` : '';
  return type + documentElement.outerHTML.replace(ours, '');
}
