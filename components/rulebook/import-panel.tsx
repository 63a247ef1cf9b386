import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import {
  type TableField,
  type TableMapping,
  tableFields,
} from '../../lib/rulebook/exchange/table.ts';
import type { Sector } from '../../lib/rulebook/sectors.ts';
import type { ImportOrder, ImportOutcome } from '../../lib/workbench/import-rules.ts';
import type { TableHead } from '../../lib/workbench/table-head.ts';
import { FileField } from '../kit/file-field.tsx';
import { faultText } from './fault-text.ts';
import { sectorOptions } from './fields.ts';

interface ImportPanelProps {
  busy: boolean;
  imported: ImportOutcome | undefined;
  onHead: (source: Blob) => Promise<TableHead>;
  onImport: (order: ImportOrder) => void;
  onExport: (format: 'json' | 'csv') => void;
}

interface Chosen {
  name: string;
  source: Blob;
  table?: TableHead;
}

/** Rules from a file or a spreadsheet, and rules as a file. */
export function ImportPanel({ busy, imported, onHead, onImport, onExport }: ImportPanelProps) {
  const [chosen, setChosen] = useState<Chosen>();
  const [mapping, setMapping] = useState<TableMapping>();
  const [skipFaulty, setSkipFaulty] = useState(false);
  const choose = async (name: string, source: Blob, isTable: boolean) => {
    const table = isTable ? await onHead(source) : undefined;
    setChosen({ name, source, ...(table && { table }) });
    setMapping(table?.mapping);
  };
  return (
    <section aria-labelledby="import" class="import">
      <h2 id="import">{say('importHeading')}</h2>
      <p class="muted">{say('importNote')}</p>
      <p>
        <FileField
          accept=".json,.csv,.tsv,.txt"
          disabled={busy}
          onFile={(file) => choose(file.name, file, !file.name.toLowerCase().endsWith('.json'))}
        >
          {say('importFile')}
        </FileField>
      </p>
      <p class="field">
        <label for="paste">{say('importPaste')}</label>
        <textarea
          id="paste"
          rows={3}
          disabled={busy}
          onInput={({ currentTarget: { value } }) =>
            value.trim() !== '' && void choose(say('importPasted'), new Blob([value]), true)
          }
        />
      </p>
      {chosen && (
        <form
          class="panel"
          onSubmit={(event) => {
            event.preventDefault();
            const { name, source } = chosen;
            onImport({ name, source, skipFaulty, ...(mapping && { mapping }) });
          }}
        >
          <h3>{chosen.name}</h3>
          {chosen.table && mapping && (
            <Mapper table={chosen.table} mapping={mapping} onMapping={setMapping} />
          )}
          <label class="choice">
            <input
              type="checkbox"
              checked={skipFaulty}
              onChange={({ currentTarget }) => setSkipFaulty(currentTarget.checked)}
            />
            {say('importSkip')}
          </label>
          <p class="buttons">
            <button
              type="submit"
              class="primary"
              disabled={busy || (mapping !== undefined && !mapping.columns.includes('name'))}
            >
              {say('importDo')}
            </button>
          </p>
        </form>
      )}
      {imported && <Outcome imported={imported} />}
      <h2>{say('exportHeading')}</h2>
      <p class="muted">{say('exportNote')}</p>
      <p class="buttons">
        <button type="button" disabled={busy} onClick={() => onExport('json')}>
          {say('exportJson')}
        </button>
        <button type="button" disabled={busy} onClick={() => onExport('csv')}>
          {say('exportCsv')}
        </button>
      </p>
    </section>
  );
}

interface MapperProps {
  table: TableHead;
  mapping: TableMapping;
  onMapping: (mapping: TableMapping) => void;
}

function Mapper({ table: { heading, rows }, mapping, onMapping }: MapperProps) {
  const set = (column: number, field: string) =>
    onMapping({
      ...mapping,
      columns: mapping.columns.map((before, i) =>
        i === column
          ? ((field || undefined) as TableField | undefined)
          : before === field
            ? undefined
            : before,
      ),
    });
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="preview" aria-label={say('importPreview')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {heading.map((text, i) => (
                <th key={i} scope="col">
                  {text}
                  <select
                    aria-label={say('importColumn', text)}
                    value={mapping.columns[i] ?? ''}
                    onChange={({ currentTarget }) => set(i, currentTarget.value)}
                  >
                    <option value="">{say('importIgnore')}</option>
                    {tableFields.map((field) => (
                      <option value={field} key={field}>
                        {say(`tableField_${field}`)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={i}>
                {heading.map((_, column) => (
                  <td key={column}>{row[column]?.slice(0, 80)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <label>
        {say('importSector')}{' '}
        <select
          value={mapping.sectors[0] ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onMapping({ ...mapping, sectors: value === '' ? [] : [value as Sector] })
          }
        >
          <option value="">{say('ruleField_unstated')}</option>
          {sectorOptions.map(({ value, label }) => (
            <option value={value} key={value}>
              {say(label)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function Outcome({ imported: { imported, faults, faulty } }: { imported: ImportOutcome }) {
  if (faulty === 0) return null;
  const lines = faults.map((fault) => `${fault.line}\t${fault.column}\t${faultText(fault)}`);
  return (
    <div class="warning" role="alert">
      <p>{say(imported > 0 ? 'importLeftOut' : 'importStopped', faulty.toLocaleString())}</p>
      <ul class="small">
        {faults.slice(0, 10).map((fault) => (
          <li key={`${fault.line} ${fault.column}`}>
            {say('importFault', fault.line, fault.column, faultText(fault))}
          </li>
        ))}
      </ul>
      <a
        download="faults.tsv"
        href={URL.createObjectURL(
          new Blob([`line\tcolumn\tmessage\n${lines.join('\n')}\n`], {
            type: 'text/tab-separated-values',
          }),
        )}
      >
        {say('importFaults')}
      </a>
    </div>
  );
}
