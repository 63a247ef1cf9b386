interface LinesFieldProps {
  label: string;
  lines: readonly string[];
  onLines: (lines: string[]) => void;
}

/** Texts, one a line, as they are typed: an empty last one stays, so that a new one can be begun. */
export function LinesField({ label, lines, onLines }: LinesFieldProps) {
  return (
    <label class="field">
      {label}
      <textarea
        rows={Math.min(8, Math.max(3, lines.length + 1))}
        value={lines.join('\n')}
        onInput={({ currentTarget: { value } }) => onLines(value === '' ? [] : value.split('\n'))}
      />
    </label>
  );
}
