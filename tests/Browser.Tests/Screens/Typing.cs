namespace OmniContact.Browser.Tests.Screens;

/// <summary>How long after a key its letter stands on the screen, as the browser itself measures it (Event Timing).</summary>
internal static class Typing
{
    /// <summary>From now on. What is over within 16 ms is counted, but not told of.</summary>
    public const string Watch = """
        () => {
          window.keys = { slow: new Map(), before: performance.eventCounts.get('keydown') };
          window.keys.observer = new PerformanceObserver(list => {
            for (const { name, interactionId, duration } of list.getEntries())
              if (interactionId && name.startsWith('key')) window.keys.slow.set(interactionId, Math.max(duration, window.keys.slow.get(interactionId) ?? 0));
          });
          window.keys.observer.observe({ type: 'event', durationThreshold: 16 });
        }
        """;

    public const string Read = """
        async () => {
          await new Promise(done => setTimeout(done, 200));
          const { slow, before } = window.keys;
          const all = performance.eventCounts.get('keydown') - before;
          const took = [...slow.values(), ...Array(Math.max(0, all - slow.size)).fill(16)].sort((a, b) => a - b);
          const at = share => took[Math.min(took.length - 1, Math.ceil(took.length * share) - 1)];
          return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${took.at(-1)} ms to the next frame`;
        }
        """;
}
