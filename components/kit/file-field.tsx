import type { ComponentChildren } from 'preact';

interface FileFieldProps {
  /** File name endings and media types, as in `accept`. */
  accept: string;
  disabled?: boolean;
  class?: string;
  onFile: (file: File) => void;
  /** What to choose. */
  children: ComponentChildren;
}

/** A file to choose, and to choose again after it was changed: who gets it says which one it was. */
export function FileField({ accept, disabled, onFile, children, ...rest }: FileFieldProps) {
  return (
    <label {...rest}>
      {children}{' '}
      <input
        type="file"
        accept={accept}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
