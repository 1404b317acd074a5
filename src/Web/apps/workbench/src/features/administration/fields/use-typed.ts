import { useState, type ChangeEvent } from 'react';

/** What one types stands as one types it while the field has the focus; afterwards as it is kept. */
export function useTyped(kept: string, put: (words: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  return {
    value: typed ?? kept,
    onFocus: () => setTyped(kept),
    onBlur: () => setTyped(null),
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      setTyped(event.target.value);
      put(event.target.value);
    },
  };
}
