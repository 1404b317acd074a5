import { LentSound } from './lent-sound';

let context: AudioContext | null = null;
let lent: LentSound | null = null;

const isOpen = () => context?.state === 'running';

/** Browsers keep a page silent until it is touched: the first click or key opens its sound, and that of the pages it opens. */
export function openSoundOnFirstTouch() {
  const tabs = new LentSound(new BroadcastChannel('oc:sound'), { isOpen, ring: ringHere });
  lent = tabs;
  const open = () => {
    if (isOpen()) return;
    context ??= new AudioContext();
    void context.resume().then(() => tabs.offer());
  };
  window.addEventListener('pointerdown', open);
  window.addEventListener('keydown', open);
  window.addEventListener('pagehide', () => tabs.leave());
}

/** Nobody has touched the page yet, nor another of ours in this browser: it cannot ring. */
export const soundIsShut = () => !isOpen() && lent?.isLent() !== true;

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

function ringHere(urgent: boolean): () => void {
  const audio = context;
  if (audio?.state !== 'running') return () => undefined;
  const [low, high, loudness] = urgent ? [784, 1047, 0.28] : [587, 740, 0.12];
  const tones = [bell(audio, low, 0, loudness), bell(audio, high, 0.16, loudness)];
  return () => tones.forEach(tone => tone.disconnect());
}

/** Two notes: soft, or higher and louder when it becomes urgent. Gives a way to stop them at once. */
export const ring = (urgent: boolean): (() => void) =>
  isOpen() ? ringHere(urgent) : (lent?.ring(urgent) ?? (() => undefined));
