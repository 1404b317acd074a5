import { languages, type Language } from '@shared/text/language-names';
import { mkdirSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { BusyMorning } from '../centre/scenario';
import { startFake } from '../server/start';
import { clippedTexts, layoutShift, watchLayoutShift } from './page-checks';
import { scenes, type Scene } from './scenes';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const widths = [1280, 390];
const themes = ['light', 'dark'] as const;
const mostShift = 0.1;

/** `npm run screenshots -- FOLDER [part of a name]`: every scene in both languages, themes and widths, and checked. */
const [folder = 'screenshots', only = ''] = process.argv.slice(3);
mkdirSync(folder, { recursive: true });
const faults: string[] = [];
let worstShift = 0;

const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags });
for (const scene of scenes) for (const language of languages) await show(browser, scene, language);
await browser.close();
faults.forEach(fault => console.log(`FAULT ${fault}`));
console.log(`screenshots in ${folder}: ${faults.length} faults, largest layout shift ${worstShift.toFixed(3)}`);
process.exit(faults.length > 0 ? 1 : 0);

async function show(browser: Browser, scene: Scene, language: Language) {
  for (const width of widths)
    for (const theme of themes) {
      const name = `${scene.name}-${language}-${theme}-${width}`;
      if (name.includes(only)) await take(browser, scene, { name, language, theme, width });
    }
}

async function take(
  browser: Browser,
  scene: Scene,
  { name, language, theme, width }: { name: string; language: Language; theme: 'light' | 'dark'; width: number },
) {
  const { centre, fake, url, stop } = await startFake();
  const phone = width < 768;
  const viewport = { width, height: phone ? 844 : 800 };
  const context = await browser.newContext({ viewport, colorScheme: theme, locale: language });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  page.on('pageerror', error => faults.push(`${name}: ${error.message}`));
  await watchLayoutShift(page);
  try {
    await scene.play({ page, url, centre, fake, morning: new BusyMorning(centre, language), phone, language });
  } catch (error) {
    faults.push(`${name}: ${String(error).split('\n')[0]}`);
  }
  await check(page, name);
  await context.close();
  stop();
}

async function check(page: Page, name: string) {
  await page.waitForTimeout(350);
  await page.screenshot({ path: `${folder}/${name}.png` });
  const { shift, what } = await layoutShift(page);
  worstShift = Math.max(worstShift, shift);
  if (shift >= mostShift) faults.push(`${name}: layout shift ${shift.toFixed(3)} of ${what}`);
  for (const text of await clippedTexts(page)) faults.push(`${name}: ${text}`);
}
