import { sharedEn } from '@shared/text/shared.en';
import { sharedZh } from '@shared/text/shared.zh';
import type { Texts } from '@shared/text/texts';
import { describe, expect, it } from 'vitest';
import { en as chatEn } from '../apps/chat/src/text/en';
import { zh as chatZh } from '../apps/chat/src/text/zh';
import { en as workbenchEn } from '../apps/workbench/src/text/en';
import { administration as administrationEn } from '../apps/workbench/src/text/en/administration';
import { zh as workbenchZh } from '../apps/workbench/src/text/zh';
import { administration as administrationZh } from '../apps/workbench/src/text/zh/administration';
import names from './server-names.json';

const pages: Record<string, [Texts, Texts]> = {
  chat: [chatEn, chatZh],
  shared: [sharedEn, sharedZh],
  workbench: [
    { ...workbenchEn, ...administrationEn },
    { ...workbenchZh, ...administrationZh },
  ],
};

/** Where the pages put each name of the server into words. The server's tests keep the list of names true. */
const said: Record<keyof typeof names, string[]> = {
  claimKind: ['workbench:why.how'],
  closeReason: ['workbench:closeReason'],
  conversationStatus: ['workbench:status', 'chat:status'],
  configurationKind: ['workbench:admin.kind', 'workbench:admin.one'],
  deliveryState: ['shared:delivery'],
  exitAction: ['workbench:admin.choice.exitAction'],
  exitTrigger: ['workbench:admin.choice.exitTrigger'],
  medium: ['workbench:medium'],
  notReady: ['workbench:capacity.why'],
  offerMode: ['workbench:admin.choice.offerMode'],
  openWorkAction: ['workbench:leave'],
  presenceKind: ['workbench:presence'],
  refusalKind: ['workbench:refusal'],
  requeueReason: ['workbench:requeueReason'],
  roleOfPeople: ['workbench:role'],
  ruledOutBy: ['workbench:why.reason', 'workbench:why.count'],
  strategy: ['workbench:why.strategy', 'workbench:admin.choice.strategy'],
  wrapUpMode: ['workbench:admin.choice.wrapUpMode'],
};

function textOf(texts: Texts, key: string) {
  const found = key
    .split('.')
    .reduce<Texts | string | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), texts);
  return typeof found === 'string' ? found : '';
}

describe.each(Object.entries(said))('each %s of the server', (group, places) => {
  it.each(places)('has words in both languages under %s', place => {
    const [page, prefix] = place.split(':') as [string, string];
    for (const texts of pages[page]!)
      for (const name of names[group as keyof typeof names])
        expect([name, textOf(texts, `${prefix}.${name}`)]).toEqual([name, expect.stringMatching(/\S/)]);
  });
});
