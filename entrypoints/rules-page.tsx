import { useEffect, useState } from 'preact/hooks';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { everyLaw } from '../src/browser/pack-files.ts';
import { documentedRules } from '../src/export/rule-docs/examples.ts';
import type { LawPack } from '../src/law/law-pack.ts';
import { Alert } from '../src/ui/alert.tsx';
import { RulesPage } from '../src/ui/rules/rules-page.tsx';
import { draw, startPage } from '../src/ui/start-page.tsx';

/** The script of rules.html, built by itself: its examples stay out of the popup. */
export default defineUnlistedScript(async () => {
  const { words } = await startPage('rules.title');
  const packs = await everyLaw().catch(() => null);
  draw(
    words,
    packs === null ? <Alert text={words.t('status.packs')} /> : <RulesApp packs={packs} />,
  );
});

/** The page follows the hash, so that Back works; a rule that is opened takes the focus. */
function RulesApp({ packs }: { packs: LawPack[] }) {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const moved = () => {
      setHash(location.hash);
      globalThis.scrollTo(0, 0);
      setTimeout(() => document.querySelector('h1')?.focus());
    };
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return <RulesPage rules={documentedRules} packs={packs} hash={hash} />;
}
