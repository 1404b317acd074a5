let context: AudioContext | null = null;

/** Browsers keep a page silent until it is touched: the first click or key opens its sound. */
export function openSoundOnFirstTouch() {
  const open = () => {
    context ??= new AudioContext();
    void context.resume();
  };
  window.addEventListener('pointerdown', open);
  window.addEventListener('keydown', open);
}

/** Nobody has touched the page yet: it cannot ring. */
export const soundIsShut = () => context?.state !== 'running';

/** A soft bell of one frequency (hertz) after `delay` seconds; `loudness` 0..1. */
function bell(audio: AudioContext, frequency: number, delay: number, loudness: number) {
  const at = audio.currentTime + delay;
  const tone = new OscillatorNode(audio, { type: 'sine', frequency });
  const volume = new GainNode(audio, { gain: 0 });
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(loudness, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.6);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + 0.65);
  return tone;
}

/** Two notes: soft, or higher and louder when it becomes urgent. Gives a way to stop them at once. */
export function ring(urgent: boolean): () => void {
  const audio = context;
  if (audio?.state !== 'running') return () => undefined;
  const [low, high, loudness] = urgent ? [784, 1047, 0.28] : [587, 740, 0.12];
  const tones = [bell(audio, low, 0, loudness), bell(audio, high, 0.16, loudness)];
  return () => tones.forEach(tone => tone.disconnect());
}
