import { composing } from '@shared/compose/send-key';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useChords } from '../api/choices';
import { commandIds } from '../components/commands/catalogue';
import { chordOf } from '../components/commands/chord';
import { give, useCommandHandler } from '../components/commands/handlers';
import { useFocusKept } from './use-focus-kept';

const Palette = lazy(async () => ({ default: (await import('../features/palette/palette')).Palette }));
const Shortcuts = lazy(async () => ({ default: (await import('../features/shortcuts/shortcuts')).Shortcuts }));

/** The keys of the whole page, and what shows them. A field, a list or a dialog that has taken a key has it. */
export function Keys() {
  const [shown, setShown] = useState<'palette' | 'shortcuts' | null>(null);
  const chords = useChords();
  useFocusKept();
  useCommandHandler('palette', () => setShown('palette'));
  useCommandHandler('shortcuts', () => setShown('shortcuts'));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || composing(event)) return;
      const chord = chordOf(event);
      const id = chord && commandIds.find(one => chords[one] === chord);
      if (!id || (inDialog() && id !== 'palette' && id !== 'shortcuts')) return;
      if (give(id)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [chords]);
  const done = () => setShown(null);
  return (
    <Suspense fallback={null}>
      {shown === 'palette' && <Palette done={done} />}
      {shown === 'shortcuts' && <Shortcuts done={done} />}
    </Suspense>
  );
}

/** What is below a dialog waits until it is answered. */
const inDialog = () => Boolean(document.activeElement?.closest('[role=dialog]'));
