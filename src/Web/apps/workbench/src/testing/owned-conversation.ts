import { chooseLanguage } from '@shared/text/language';
import { accept, offer } from '@testing/centre/moves';
import { FakeCentre } from '@testing/centre/centre';
import { customer } from '@testing/centre/people';

/** Li Na has asked something, Lin owns the conversation and looks at it. */
export function ownedConversation() {
  chooseLanguage('en');
  const centre = new FakeCentre();
  centre.language = 'en';
  const card = customer('c1', { name: 'Li Na', phone: '138****5678' });
  centre.customers.set('c1', { card, createdAt: new Date().toISOString(), phone: '13800135678' });
  centre.setPresence('lin', { kind: 'available', devices: 1 });
  const at = centre.open('c1');
  const says = (text: string) => centre.append(at, { author: { kind: 'customer', id: 'c1', name: 'Li Na' }, text });
  says('Where is my order?');
  centre.change(at, { status: 'queued', queueId: 'aftersales', enqueuedAt: new Date().toISOString() });
  offer(centre, at, 'lin');
  accept(centre, at, 'lin', at.fence);
  location.hash = `#/c/${at.view.id}`;
  return { centre, at, says };
}
