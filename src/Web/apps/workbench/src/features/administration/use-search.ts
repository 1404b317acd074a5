import { useState, type ChangeEvent, type CompositionEvent } from 'react';

/** A field that is looked by as one types, but not while an input method composes. */
export function useSearch() {
  const [typed, setTyped] = useState('');
  const [sought, setSought] = useState('');
  const [composing, setComposing] = useState(false);
  const field = {
    value: typed,
    allowClear: true,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      setTyped(event.target.value);
      if (!composing) setSought(event.target.value);
    },
    onCompositionStart: () => setComposing(true),
    onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => {
      setComposing(false);
      setSought(event.currentTarget.value);
    },
  };
  return { sought, field };
}
