interface TextFieldProps {
  label: string;
  type: 'text' | 'email' | 'tel' | 'url';
  value: string | undefined;
  /** Undefined where it was emptied. */
  onChange: (value: string | undefined) => void;
  autocomplete?: string;
  pattern?: string;
  maxLength?: number;
  list?: string;
  required?: boolean;
}

/** One line of text with its label. */
export function TextField({ label, value, onChange, maxLength = 500, ...input }: TextFieldProps) {
  return (
    <label class="field">
      {label}
      <input
        {...input}
        dir="auto"
        maxLength={maxLength}
        value={value ?? ''}
        onInput={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      />
    </label>
  );
}
