/** Of what stands on the page. Not registered anywhere: only names that no page's styles mean. */
export const badgeTag = 'touchstone-badge';
export const lineTag = 'touchstone-line';
export const panelTag = 'touchstone-panel';

const tags: readonly string[] = [badgeTag, lineTag, panelTag];

export function isOwn(node: Node): boolean {
  return tags.includes((node as Element).localName);
}
