import { newId } from '@shared/ids/new-id';
import { useState } from 'react';
import type { AttachmentRef } from '../protocol/message';

export interface Upload {
  key: string;
  name: string;
  ref?: AttachmentRef;
  /** Why it could not be stored. */
  error?: unknown;
}

/** Files on their way to the server, before the message that carries them. */
export function useUploads(store: (file: File) => Promise<AttachmentRef>) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const change = (key: string, part: Partial<Upload>) =>
    setUploads(all => all.map(upload => (upload.key === key ? { ...upload, ...part } : upload)));
  const add = (files: Iterable<File>) => {
    for (const file of files) {
      const key = newId();
      setUploads(all => [...all, { key, name: file.name }]);
      store(file).then(
        ref => change(key, { ref }),
        (error: unknown) => change(key, { error }),
      );
    }
  };
  return {
    uploads,
    add,
    remove: (key: string) => setUploads(all => all.filter(upload => upload.key !== key)),
    clear: () => setUploads([]),
    refs: uploads.flatMap(upload => (upload.ref ? [upload.ref] : [])),
    busy: uploads.some(upload => !upload.ref && !upload.error),
  };
}
