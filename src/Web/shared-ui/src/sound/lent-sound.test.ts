import { describe, expect, it } from 'vitest';
import { LentSound } from './lent-sound';

/** Tabs of one browser on a channel that delivers at once. */
class Browser {
  private readonly channels: BroadcastChannel[] = [];

  tab(touched: boolean) {
    const heard: string[] = [];
    const state = { open: touched };
    const channel = {
      onmessage: null,
      postMessage: (word: unknown) => this.deliver(channel, word),
    } as unknown as BroadcastChannel;
    this.channels.push(channel);
    const sound = new LentSound(channel, {
      isOpen: () => state.open,
      ring: urgent => {
        heard.push(urgent ? 'urgent' : 'soft');
        return () => heard.push('stopped');
      },
    });
    const close = () => {
      this.channels.splice(this.channels.indexOf(channel), 1);
      sound.leave();
    };
    const touch = () => {
      state.open = true;
      sound.offer();
    };
    return { sound, heard, close, touch };
  }

  private deliver(from: BroadcastChannel, word: unknown) {
    for (const one of [...this.channels])
      if (one !== from) one.onmessage?.(new MessageEvent('message', { data: word }));
  }
}

describe('sound lent between tabs', () => {
  it('rings in the tab whose click opened this one, and stops there at once', () => {
    const browser = new Browser();
    const start = browser.tab(true);
    const agent = browser.tab(false);
    expect(agent.sound.isLent()).toBe(true);
    const stop = agent.sound.ring(true);
    stop();
    expect(start.heard).toEqual(['urgent', 'stopped']);
  });

  it('is silent as long as no tab was touched, and rings once one is', () => {
    const browser = new Browser();
    const [start, agent] = [browser.tab(false), browser.tab(false)];
    agent.sound.ring(false);
    expect(agent.sound.isLent()).toBe(false);
    start.touch();
    agent.sound.ring(false);
    expect(start.heard).toEqual(['soft']);
  });

  it('rings in one tab only, and in another when that one is closed', () => {
    const browser = new Browser();
    const [first, second, agent] = [browser.tab(true), browser.tab(true), browser.tab(false)];
    agent.sound.ring(false);
    expect([first.heard, second.heard]).toEqual([['soft'], []]);
    first.close();
    agent.sound.ring(false);
    expect([first.heard, second.heard]).toEqual([['soft'], ['soft']]);
    second.close();
    expect(agent.sound.isLent()).toBe(false);
  });
});
