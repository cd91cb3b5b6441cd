import '../../assets/styles/sheet.css';
import { send } from '../../src/browser/send.ts';
import { FullReport } from '../../src/ui/full-report.tsx';
import { draw, startPage } from '../../src/ui/start-page.tsx';
import { tabOfAddress } from '../../src/ui/tab-of-page.ts';

const { words } = await startPage('report.title');
const tabId = tabOfAddress(location.search);
const print = () => window.print();
draw(words, <FullReport state={null} print={print} />);
const nothing = { status: 'error', host: '', url: '', report: null, automatic: false } as const;
const state = await send({ type: 'get-state', tabId: tabId ?? -1 }).catch((error) => ({
  ...nothing,
  tabId: -1,
  error: String(error),
}));
if (state.report) document.title = words.t('report.of', { host: state.host });
draw(words, <FullReport state={state} print={print} />);
