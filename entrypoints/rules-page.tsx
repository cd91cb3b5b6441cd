import { useEffect, useState } from 'preact/hooks';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { documentedRules } from '../src/export/rule-docs/examples.ts';
import { lawPacks } from '../src/law/packs.ts';
import { RulesPage } from '../src/ui/rules/rules-page.tsx';
import { draw, startPage } from '../src/ui/start-page.tsx';

/** The script of rules.html, built by itself: law packs and examples stay out of the popup. */
export default defineUnlistedScript(async () => {
  const { words } = await startPage('rules.title');
  draw(words, <RulesApp />);
});

/** The page follows the hash, so that Back works; a rule that is opened takes the focus. */
function RulesApp() {
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
  return <RulesPage rules={documentedRules} packs={lawPacks} hash={hash} />;
}
