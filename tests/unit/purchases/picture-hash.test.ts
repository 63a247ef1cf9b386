import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differenceHash, type Pixels } from '../../../lib/purchases/picture-hash.ts';

/** A picture whose pixels `paint` says, from 0 to 255. */
function picture(width: number, height: number, paint: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      data.set([...Array(3).fill(paint(x / width, y / height)), 255], (y * width + x) * 4);
  return { data, width, height };
}

const bitsApart = (a: string, b: string): number =>
  [...(BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(2)].filter((bit) => bit === '1').length;

const waves = (x: number, y: number) => 128 + 60 * Math.sin(9 * x + 3 * y) + 60 * Math.cos(7 * y);

it('is the same for a picture in another size, but for a few bits', () => {
  const full = differenceHash(picture(720, 640, waves));
  expect(full).toMatch(/^[0-9a-f]{16}$/);
  for (const [width, height] of [
    [180, 160],
    [333, 270],
  ] as const)
    expect(bitsApart(full, differenceHash(picture(width, height, waves)))).toBeLessThanOrEqual(4);
});

it('is another one for another picture', () => {
  const other = differenceHash(picture(720, 640, (x, y) => waves(1 - x, y)));
  expect(bitsApart(differenceHash(picture(720, 640, waves)), other)).toBeGreaterThan(20);
});

it('takes what is transparent for white', () => {
  const clear = picture(90, 80, () => 0);
  clear.data.fill(0);
  expect(differenceHash(clear)).toBe(differenceHash(picture(90, 80, () => 255)));
});

it('is had of any picture', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (w, h) => {
      expect(differenceHash(picture(w, h, (x) => 255 * x))).toMatch(/^[0-9a-f]{16}$/);
    }),
  );
});
