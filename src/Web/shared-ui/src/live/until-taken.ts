const every = 5_000;
const mostTries = 12;

/** Says something that can wait again until the server takes it, for a minute at most: a busy one puts it off. The answer stops it. */
export function untilTaken(say: () => Promise<unknown>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = mostTries;
  const go = () => {
    left--;
    say().catch(() => {
      if (left > 0) timer = setTimeout(go, every);
    });
  };
  go();
  return () => {
    left = 0;
    clearTimeout(timer);
  };
}
