import type { Level } from '../../lib/verdict/verdict.ts';
import { shapes } from '../kit/shapes.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** An element with text; what comes from a page is only ever set as text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** Of each level once: a copy is made faster than a sign. */
const signs = new Map<Level, SVGSVGElement>();

/** The sign of a level, to be read with the word beside it. */
export function levelSign(level: Level): SVGSVGElement {
  let sign = signs.get(level);
  if (!sign) {
    sign = drawnSign(level);
    signs.set(level, sign);
  }
  return sign.cloneNode(true) as SVGSVGElement;
}

function drawnSign(level: Level): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const { body, mark } = shapes[level];
  svg.append(path(body, 'body', 'currentColor'), path(mark, 'mark'));
  return svg;
}

function path(data: string, className: string, fill?: string): SVGPathElement {
  const made = document.createElementNS(svgNamespace, 'path');
  made.setAttribute('d', data);
  made.setAttribute('class', className);
  if (fill) made.setAttribute('fill', fill);
  return made;
}
