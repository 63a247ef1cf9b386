import { useEffect, useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import type { Room } from '../../lib/workbench/room.ts';
import { FileField } from '../kit/file-field.tsx';
import { number } from '../kit/format.ts';

interface StoragePanelProps {
  busy: boolean;
  onRoom: () => Promise<Room>;
  onPersist: () => Promise<Room>;
  onBackUp: () => void;
  onRestore: (file: File) => void;
}

/** A share of the room from which on it is worth a warning. */
const nearlyFull = 0.9;
const megabytes = (bytes: number) => number(bytes / 1e6, bytes < 1e7 ? 1 : 0);

/** How much room there is, and all of one's own as one file. */
export function StoragePanel(props: StoragePanelProps) {
  const { busy, onRoom, onPersist, onBackUp, onRestore } = props;
  const [room, setRoom] = useState<Room>();
  const [file, setFile] = useState<File>();
  const [asked, setAsked] = useState(false);
  useEffect(() => void onRoom().then(setRoom), [busy]);
  const persist = async () => {
    setRoom(await onPersist());
    setAsked(true);
  };
  return (
    <section aria-labelledby="storage" class="import">
      <h2 id="storage">{say('backupHeading')}</h2>
      <p class="muted">{say('backupNote')}</p>
      <p>
        <button type="button" class="primary" disabled={busy} onClick={onBackUp}>
          {say('backupMake')}
        </button>
      </p>
      <p>
        <FileField accept=".gz" disabled={busy} onFile={setFile}>
          {say('backupFile')}
        </FileField>
      </p>
      {file && (
        <div class="panel">
          <p>{say('backupAsk', file.name)}</p>
          <p class="buttons">
            <button type="button" class="primary" disabled={busy} onClick={() => onRestore(file)}>
              {say('backupRestore')}
            </button>
          </p>
        </div>
      )}
      <h2>{say('roomHeading')}</h2>
      {room && (
        <>
          <p>
            <label for="room">
              {say('roomUsed', megabytes(room.usage), megabytes(room.quota))}
            </label>{' '}
            <meter id="room" max={room.quota} high={room.quota * nearlyFull} value={room.usage} />
          </p>
          {room.usage > room.quota * nearlyFull && (
            <p class="warning" role="alert">
              {say('roomNearlyFull')}
            </p>
          )}
          <p role="status">
            {say(room.persisted ? 'roomPersisted' : asked ? 'roomDeclined' : 'roomNotPersisted')}
          </p>
          {!room.persisted && (
            <p>
              <button type="button" onClick={() => void persist()}>
                {say('roomPersist')}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
