import Papa from 'papaparse';
import { mappingFor, type TableMapping } from '../rulebook/exchange/table.ts';

/** What a table begins with, for the user to say what its columns hold. */
export interface TableHead {
  heading: string[];
  rows: string[][];
  mapping: TableMapping;
}

const previewed = 6;
const enough = 1 << 16;

export async function tableHead(source: Blob): Promise<TableHead> {
  const text = await source.slice(0, enough).text();
  const { data } = Papa.parse<string[]>(text, { preview: previewed, skipEmptyLines: 'greedy' });
  const [heading = [], ...rows] = data;
  return { heading, rows, mapping: mappingFor(heading) };
}
