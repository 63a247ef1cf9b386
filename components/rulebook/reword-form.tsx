import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import type { Exception } from '../../lib/rulebook/exception.ts';

interface RewordFormProps {
  exception: Exception;
  /** Whether it was kept. */
  onReword: (reason: string) => Promise<boolean>;
  onClose: () => void;
}

/** The reason of an exception, to be changed. */
export function RewordForm({ exception: { id, reason }, onReword, onClose }: RewordFormProps) {
  const [text, setText] = useState(reason);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      class="import"
      onSubmit={async (event) => {
        event.preventDefault();
        if (await onReword(text.trim())) onClose();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <div class="field">
        <label for={`reason-${id}`}>{say('disputeReason')}</label>
        <input
          id={`reason-${id}`}
          ref={input}
          type="text"
          maxLength={500}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <p class="buttons">
        <button type="submit">{say('exceptionKeepReason')}</button>
        <button type="button" onClick={onClose}>
          {say('exceptionLeaveReason')}
        </button>
      </p>
    </form>
  );
}
