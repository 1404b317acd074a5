import { chatting } from './chatting';
import type { Stage } from './stage';

export interface Scene {
  name: string;
  play: (stage: Stage) => Promise<void>;
}

async function desk({ page, url, morning }: Stage) {
  morning.play();
  await page.goto(`${url}/workbench/?demo=agent`);
  await page.getByTestId('inbox-row').first().waitFor();
}

async function talk({ page, url, morning }: Stage, pane = '') {
  morning.play();
  await page.goto(`${url}/workbench/?demo=agent#/c/${morning.mainCase().view.id}${pane}`);
  await page
    .locator(pane ? '[aria-label] dl' : '[role=log] article')
    .first()
    .waitFor();
}

async function goOffline({ page, fake }: Stage) {
  fake.away = true;
  fake.cut();
  await page.getByRole('alert').first().waitFor();
}

async function write({ page }: Stage, words: string) {
  await page.locator('textarea').first().fill(words);
  await page.locator('textarea').first().press('Enter');
}

const words = (stage: Stage, zh: string, en: string) => (stage.language === 'en' ? en : zh);

/** Every state that a person may find a page in. */
export const scenes: Scene[] = [
  {
    name: 'start',
    play: async ({ page, url, centre, morning }) => {
      morning.play();
      centre.traffic = true;
      await page.goto(url);
      await page.getByRole('switch', { checked: true }).waitFor();
    },
  },
  {
    name: 'sign-in',
    play: async ({ page, url }) => {
      await page.goto(`${url}/workbench/`);
      await page.getByRole('heading').waitFor();
    },
  },
  {
    name: 'desk-empty',
    play: async ({ page, url }) => {
      await page.goto(`${url}/workbench/?demo=agent`);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
    },
  },
  {
    name: 'desk-offer',
    play: async stage => {
      await desk(stage);
      stage.morning.ring('lin');
      await stage.page.getByTestId('offer').waitFor();
    },
  },
  {
    name: 'desk-busy',
    play: async stage => {
      await talk(stage);
      stage.morning.ring('lin');
      await stage.page.getByTestId('offer').waitFor({ state: 'attached' });
    },
  },
  { name: 'desk-customer', play: stage => talk(stage, '/customer') },
  {
    name: 'desk-offline',
    play: async stage => {
      await talk(stage);
      await goOffline(stage);
      await write(
        stage,
        words(stage, '已提交退款申请，请留意短信。', 'I have filed the refund, you will get an e-mail.'),
      );
    },
  },
  {
    name: 'desk-transfer',
    play: async stage => {
      await talk(stage);
      await stage.page.getByRole('button', { name: words(stage, '转接', 'Transfer'), exact: true }).click();
      await stage.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'desk-wrap-up',
    play: async stage => {
      await talk(stage);
      await stage.page.getByRole('button', { name: words(stage, '结束会话', 'Close'), exact: true }).click();
      await stage.page.getByRole('button', { name: words(stage, '仍然结束', 'Close anyway') }).click();
      await stage.page.getByRole('radio').first().waitFor({ state: 'attached' });
    },
  },
  {
    name: 'board',
    play: async ({ page, url, morning, centre }) => {
      morning.play();
      centre.setPresence('zhou', { kind: 'notResponding' });
      await page.goto(`${url}/workbench/?demo=supervisor#/board/aftersales`);
      await page.getByRole('table').waitFor();
    },
  },
  {
    name: 'chat-empty',
    play: async ({ page, url }) => {
      await page.goto(`${url}/chat/`);
      await page.locator('textarea').waitFor();
    },
  },
  { name: 'chat-busy', play: chatting },
  {
    name: 'chat-offline',
    play: async stage => {
      await chatting(stage);
      await goOffline(stage);
      await write(stage, words(stage, '还在吗？', 'Are you still there?'));
    },
  },
];
