import { isHidden } from '../visible-text.ts';

const hiding = new Set([
  'hide',
  'hidden',
  'is-hidden',
  'd-none',
  'display-none',
  'none',
  'ng-hide',
  'invisible',
  'aok-hidden',
  'u-hidden',
]);
const responsive = /(?:^|[-:])(?:xs|sm|md|lg|xl|xxl|2xl|mobile|desktop|tablet)(?:$|[-:])/;

/** Whether an element's own markup says that it isn't shown, on any screen. */
export function isUnshown(element: Element): boolean {
  if (isHidden(element)) return true;
  const names = element.getAttribute('class')?.toLowerCase().split(/\s+/) ?? [];
  return names.some((name) => hiding.has(name)) && !names.some((name) => responsive.test(name));
}

/** Whether an element or a box around it isn't shown. */
export function isWithinUnshown(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isUnshown(at)) return true;
  return false;
}
