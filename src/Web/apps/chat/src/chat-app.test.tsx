import { chooseLanguage } from '@shared/text/language';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeFetch } from '@testing/browser/fake-fetch';
import { FakePort } from '@testing/browser/fake-port';
import { HubFaults } from '@testing/browser/hub-faults';
import { FakeCentre } from '@testing/centre/centre';
import { ChatHub } from '@testing/centre/chat-hub';
import { accept, close, offer } from '@testing/centre/moves';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ChatApp } from './chat-app';

function openChat({ centre = new FakeCentre(), faults = new HubFaults() } = {}) {
  vi.stubGlobal('fetch', fakeFetch(centre));
  const hub = (token: string) =>
    new FakePort(push => {
      if (!centre.visitors.has(token)) throw new Error("Status code '401'");
      return new ChatHub(centre, centre.visitors.get(token)!, push);
    }, faults);
  const page = render(<ChatApp hub={hub} />);
  return { centre, faults, page, person: userEvent.setup({ delay: null }) };
}

const field = () => screen.findByRole('textbox', { name: 'Write your message' });
const only = (centre: FakeCentre) => [...centre.cases.values()].at(-1)!;
const bubbles = () => [...screen.getByRole('log').querySelectorAll('article p[class*=bubble]')].map(p => p.textContent);

function answerBy(centre: FakeCentre) {
  const at = only(centre);
  centre.language = 'en';
  act(() => {
    centre.setPresence('lin', { kind: 'available' });
    if (!at.offer) offer(centre, at, 'lin');
    accept(centre, at, 'lin', at.fence);
  });
  return { at, says: (text: string) => centre.append(at, { author: centre.authorOf('lin'), text }) };
}

describe("the customer's page", () => {
  beforeEach(() => chooseLanguage('en'));

  it('greets, takes a name and words, and says where the customer stands', async () => {
    const { centre, person } = openChat();
    await screen.findByText(/this is Greenleaf customer care/);
    await person.type(screen.getByRole('textbox', { name: /Your name/ }), 'Ada');
    await person.type(await field(), 'Where is my parcel?{Enter}');
    await screen.findByText(/You are next\./);
    expect(only(centre).messages[0]!.text).toBe('Where is my parcel?');
    expect(only(centre).messages[0]!.author.name).toBe('Ada');
    expect(screen.queryByRole('textbox', { name: /Your name/ })).toBeNull();
  });

  it('shows the agent, the answer, the typing and the read mark, and never a note', async () => {
    const { centre, person } = openChat();
    await person.type(await field(), 'Hello{Enter}');
    await screen.findByText('Stored');
    const { at, says } = answerBy(centre);
    await screen.findByRole('heading', { name: 'Lin' });
    act(() => {
      centre.append(at, { author: centre.authorOf('lin'), kind: 'note', text: 'secret' });
      says('How can I help?');
    });
    await screen.findByText('How can I help?');
    expect(screen.queryByText('secret')).toBeNull();
    await waitFor(() => expect(at.messages.at(-1)!.delivery).toBe('read'));
    act(() => at.watchers.forEach(push => push('typing', { author: centre.authorOf('lin') })));
    await screen.findByText('Lin is typing');
    act(() => centre.amend(at, 1, { delivery: 'read' }));
    await screen.findByText('Read');
  });

  it('keeps what is written offline and sends it once, in order', async () => {
    const { centre, person, faults } = openChat();
    await person.type(await field(), 'one{Enter}');
    await screen.findByText('Stored');
    const { at, says } = answerBy(centre);
    faults.down = true;
    act(() => faults.cut());
    await screen.findByRole('alert');
    await person.type(await field(), 'two{Enter}');
    await screen.findByText('Waiting to be sent');
    says('answered meanwhile');
    faults.down = false;
    act(() => void window.dispatchEvent(new Event('online')));
    await screen.findByText('Stored');
    expect(bubbles()).toEqual(['one', 'answered meanwhile', 'two']);
    expect(at.messages.filter(message => message.text === 'two')).toHaveLength(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('mends a lost push', async () => {
    const { centre, person, faults } = openChat();
    await person.type(await field(), 'Hello{Enter}');
    await screen.findByText('Stored');
    const { says } = answerBy(centre);
    await screen.findByRole('heading', { name: 'Lin' });
    faults.loseNext('messages');
    act(() => void says('first'));
    act(() => void says('second'));
    await screen.findByText('second');
    expect(bubbles()).toEqual(['Hello', 'first', 'second']);
  });

  it('goes on after a reload as the same customer, with the draft', async () => {
    const first = openChat();
    await first.person.type(await field(), 'Hello{Enter}');
    await screen.findByText('Stored');
    await first.person.type(await field(), 'half');
    first.page.unmount();
    openChat({ centre: first.centre });
    await screen.findByText('Hello');
    expect(((await field()) as HTMLTextAreaElement).value).toBe('half');
    expect(new Set(first.centre.visitors.values()).size).toBe(1);
  });

  it('sends after a reload what could not be sent before', async () => {
    const first = openChat();
    await first.person.type(await field(), 'one{Enter}');
    await screen.findByText('Stored');
    first.faults.down = true;
    act(() => first.faults.cut());
    await first.person.type(await field(), 'two{Enter}');
    await screen.findByText('Waiting to be sent');
    first.page.unmount();
    openChat({ centre: first.centre });
    await waitFor(() => expect(only(first.centre).messages.at(-1)!.text).toBe('two'));
    await waitFor(() => expect(bubbles()).toEqual(['one', 'two']));
  });

  it('begins anew at a server that does not know the customer any more, with what was not sent', async () => {
    const { centre, person, faults } = openChat();
    await person.type(await field(), 'one{Enter}');
    await screen.findByText('Stored');
    faults.down = true;
    act(() => faults.cut());
    await person.type(await field(), 'two{Enter}');
    await screen.findByText('Waiting to be sent');
    centre.visitors.clear();
    centre.cases.clear();
    faults.down = false;
    act(() => void window.dispatchEvent(new Event('online')));
    await waitFor(() => expect(centre.cases.size).toBe(1));
    await waitFor(() => expect(bubbles()).toEqual(['two']));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says so when nobody lets the customer in', async () => {
    const { centre } = openChat();
    centre.visitors.set = () => centre.visitors;
    await screen.findByText('The chat could not be opened. Please try again.');
  });

  it('ends when the customer says so, and begins anew with the next words', async () => {
    const { centre, person } = openChat();
    await person.type(await field(), 'Hello{Enter}');
    await screen.findByText('Stored');
    const ended = only(centre);
    await person.click(screen.getByRole('button', { name: 'End chat' }));
    await person.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'End it' }));
    await screen.findByText(/Write again whenever you need us/);
    await person.type(await field(), 'One more thing{Enter}');
    await waitFor(() => expect(only(centre)).not.toBe(ended));
    await waitFor(() => expect(bubbles()).toEqual(['Hello', 'One more thing']));
  });

  it('does not send while an input method composes', async () => {
    const { centre } = openChat();
    const input = await field();
    fireEvent.change(input, { target: { value: 'ni' } });
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 });
    expect(centre.cases.size).toBe(0);
    fireEvent.keyDown(input, { key: 'Enter' });
    await waitFor(() => expect(centre.cases.size).toBe(1));
  });

  it('says so when the chat cannot be opened, and tries again', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    const centre = new FakeCentre();
    const person = userEvent.setup({ delay: null });
    render(
      <ChatApp
        hub={token => new FakePort(push => new ChatHub(centre, centre.visitors.get(token)!, push), new HubFaults())}
      />,
    );
    await screen.findByText('The chat could not be opened. Please try again.');
    vi.stubGlobal('fetch', fakeFetch(centre));
    await person.click(screen.getByRole('button', { name: 'Try again' }));
    await field();
  });

  it('asks for a rating at the end, takes it with words, and lets it be changed', async () => {
    const { centre, person } = openChat();
    await person.type(await field(), 'Hello{Enter}');
    await screen.findByText('Stored');
    const { at } = answerBy(centre);
    act(() => close(centre, at, 'lin', 'resolved'));
    await person.click(await screen.findByRole('radio', { name: '4 stars of 5' }));
    await person.type(screen.getByRole('textbox', { name: /want to tell us/ }), 'quick');
    await person.click(screen.getByRole('button', { name: 'Send rating' }));
    await screen.findByText('Thank you for your rating: 4 stars of 5.');
    expect(at.view.rating).toMatchObject({ stars: 4, comment: 'quick' });
    await person.click(screen.getByRole('button', { name: 'Change it' }));
    await person.click(screen.getByRole('radio', { name: '5 stars of 5' }));
    await person.click(screen.getByRole('button', { name: 'Send rating' }));
    await waitFor(() => expect(at.view.rating).toMatchObject({ stars: 5 }));
  });
});
