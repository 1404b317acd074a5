import { startFake } from './start';

const port = Number(process.env['PORT'] ?? 5173);
const { url } = await startFake(port);
console.log(`Pages with the fake centre: ${url}`);
