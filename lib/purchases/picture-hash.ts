/** A picture's pixels: red, green, blue and alpha, row by row. */
export interface Pixels {
  data: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
}

const columns = 9;
const rows = 8;

/**
 * A difference hash of 64 bits, in hexadecimal: whether each of nine by eight fields is brighter
 * than the one to its right. The same picture in another size or quality differs in few bits
 * (N. Krawetz, 'Kind of Like That', 2013).
 */
export function differenceHash(pixels: Pixels): string {
  const fields = brightnessOfFields(pixels);
  let hash = '';
  for (let row = 0; row < rows; row += 1) {
    let byte = 0;
    for (let column = 0; column < columns - 1; column += 1) {
      const at = row * columns + column;
      byte = (byte << 1) | ((fields[at] ?? 0) > (fields[at + 1] ?? 0) ? 1 : 0);
    }
    hash += byte.toString(16).padStart(2, '0');
  }
  return hash;
}

/** The mean luma (ITU-R BT.601) of each field; what is transparent is white. */
function brightnessOfFields({ data, width, height }: Pixels): Float64Array {
  const sums = new Float64Array(columns * rows);
  const counts = new Uint32Array(columns * rows);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
      const luma = 0.299 * red + 0.587 * green + 0.114 * blue;
      const field = Math.floor((y * rows) / height) * columns + Math.floor((x * columns) / width);
      sums[field] = (sums[field] ?? 0) + 255 + ((luma - 255) * alpha) / 255;
      counts[field] = (counts[field] ?? 0) + 1;
    }
  return sums.map((sum, field) => sum / Math.max(1, counts[field] ?? 0));
}
