import { accept, offer } from '../centre/moves';
import type { Stage } from './stage';

/** A customer asks, an agent answers, and is typing on. */
export async function chatting({ page, url, centre, language }: Stage) {
  const zh = language === 'zh-CN';
  centre.language = zh ? 'zh' : 'en';
  const field = page.locator('textarea');
  const write = async (text: string) => {
    await field.fill(text);
    await field.press('Enter');
    await page.getByText(text).waitFor();
  };
  await page.goto(`${url}/chat/`);
  await field.waitFor();
  await write(zh ? '你好，我的订单 4411 怎么还没到？' : 'Hello, where is my order 4411?');
  await page.waitForTimeout(200);
  const at = [...centre.cases.values()].at(-1)!;
  centre.setPresence('lin', { kind: 'available' });
  if (!at.offer) offer(centre, at, 'lin');
  accept(centre, at, 'lin', at.fence);
  const author = centre.authorOf('lin');
  const say = (text: string) => centre.append(at, { author, text });
  say(zh ? '您好，我是小林，正在帮您查物流。' : 'Hello, this is Lin. I am looking it up.');
  say(
    zh
      ? '包裹在杭州转运中心，明天上午送达，详情见 https://example.com/track/4411'
      : 'It is at the transit centre and comes tomorrow morning, see https://example.com/track/4411',
  );
  await page.waitForTimeout(200);
  await write(zh ? '好的，能改到公司地址吗？' : 'Thank you. Can it go to my office instead?');
  await page.waitForTimeout(200);
  at.watchers.forEach(push => push('typing', { conversationId: at.view.id, author }));
}
