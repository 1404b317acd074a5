import { BusyMorning } from '../centre/scenario';
import { startFake } from './start';

/** The built pages with a busy fake centre behind them; `npm run dev` finds it where it looks for a server. */
const { centre, url } = await startFake(Number(process.env['PORT'] ?? 5080));
new BusyMorning(centre, process.argv[3] === 'en' ? 'en' : 'zh-CN').play();
console.log(`Pages with the fake centre: ${url}`);
