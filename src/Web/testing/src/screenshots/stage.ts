import type { Language } from '@shared/text/language-names';
import type { Page } from 'playwright-core';
import type { FakeCentre } from '../centre/centre';
import type { BusyMorning } from '../centre/scenario';
import type { FakeServer } from '../server/fake-server';

export interface Stage {
  page: Page;
  url: string;
  centre: FakeCentre;
  fake: FakeServer;
  morning: BusyMorning;
  phone: boolean;
  language: Language;
}
