import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useStickToBottom } from './use-stick-to-bottom';

/** A box that is laid out by the test: so high, with so much in it. */
const layout = { box: 300, content: 1_000 };
let resized: (() => void)[] = [];

class Watched {
  constructor(private readonly tell: () => void) {}
  observe() {
    resized.push(this.tell);
  }
  disconnect() {}
}

function Lines({ last, own = false }: { last: string; own?: boolean }) {
  const { box, content, away, missed, onScroll, toBottom } = useStickToBottom(last, own);
  return (
    <>
      <div ref={box} onScroll={onScroll} role="log">
        <div ref={content}>{last}</div>
      </div>
      {away && <button onClick={toBottom}>{missed ? 'new messages' : 'to the end'}</button>}
    </>
  );
}

const log = () => screen.getByRole('log');
const hidden = () => layout.content - layout.box - log().scrollTop;
const button = () => screen.queryByRole('button')?.textContent;

function lay(change: Partial<typeof layout>) {
  Object.assign(layout, change);
  act(() => resized.forEach(tell => tell()));
}

function scrollTo(top: number) {
  log().scrollTop = top;
  fireEvent.scroll(log());
}

describe('a list of messages', () => {
  beforeEach(() => {
    Object.assign(layout, { box: 300, content: 1_000 });
    resized = [];
    vi.stubGlobal('ResizeObserver', Watched);
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockImplementation(() => layout.box);
    vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(() => layout.content);
    let top = 0;
    vi.spyOn(Element.prototype, 'scrollTop', 'get').mockImplementation(() => top);
    vi.spyOn(Element.prototype, 'scrollTop', 'set').mockImplementation(to => {
      top = Math.max(0, Math.min(to, layout.content - layout.box));
    });
  });

  it('begins at its end', () => {
    render(<Lines last="a" />);
    expect(hidden()).toBe(0);
  });

  it('stays at its end when its box shrinks and grows again', () => {
    render(<Lines last="a" />);
    lay({ box: 120 });
    expect(hidden()).toBe(0);
    lay({ box: 400 });
    expect(hidden()).toBe(0);
    expect(button()).toBeUndefined();
  });

  it('stays at its end when a picture in it has come, also when the browser tells of an earlier scroll afterwards', () => {
    render(<Lines last="a" />);
    layout.content = 1_400;
    fireEvent.scroll(log());
    lay({});
    expect(hidden()).toBe(0);
    expect(button()).toBeUndefined();
  });

  it('leaves the reader alone who has scrolled up, whatever changes its size', () => {
    render(<Lines last="a" />);
    scrollTo(200);
    lay({ box: 120 });
    lay({ content: 1_500 });
    expect(log().scrollTop).toBe(200);
    expect(button()).toBe('to the end');
  });

  it('tells the reader who has scrolled up that something new has come, until they have seen the end', () => {
    const page = render(<Lines last="a" />);
    scrollTo(200);
    page.rerender(<Lines last="b" />);
    expect(log().scrollTop).toBe(200);
    expect(button()).toBe('new messages');
    fireEvent.click(screen.getByRole('button'));
    expect(hidden()).toBe(0);
    fireEvent.scroll(log());
    expect(button()).toBeUndefined();
    scrollTo(200);
    expect(button()).toBe('to the end');
  });

  it('goes to its end with what the reader writes', () => {
    const page = render(<Lines last="a" />);
    scrollTo(200);
    page.rerender(<Lines last="mine" own />);
    expect(hidden()).toBe(0);
  });
});
