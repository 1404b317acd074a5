import { useEffect, useState } from 'react';

export type BlobUrl = { state: 'loading' } | { state: 'ready'; url: string } | { state: 'failed' };

/** Bytes that need a header to be read, as an address that an image can show. */
export function useBlobUrl(id: string, load: (id: string) => Promise<Blob>): BlobUrl {
  const [shown, setShown] = useState<BlobUrl>({ state: 'loading' });
  useEffect(() => {
    let url: string | undefined;
    let gone = false;
    load(id).then(
      blob => {
        if (gone) return;
        url = URL.createObjectURL(blob);
        setShown({ state: 'ready', url });
      },
      () => !gone && setShown({ state: 'failed' }),
    );
    return () => {
      gone = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [id, load]);
  return shown;
}
