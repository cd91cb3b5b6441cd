/** `npm run shop`: the sample shop on this machine, until Ctrl-C. */
import { startShop } from './server.ts';

const { port } = await startShop({ port: Number(process.env.PORT ?? 0) });
console.log(`Orvelune, the sample shop: http://localhost:${port}/`);
console.log(
  'Variants: ?lang=en  ?good=1 (does everything right)  ?onepage=1 (one-page checkout)  ?help=1 (more legal pages)',
);
