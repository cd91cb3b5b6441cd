import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { EvidenceWordsProvider } from '../src/ui/evidence/evidence-words.ts';
import { loadEvidenceWords } from '../src/ui/evidence/load-evidence-words.ts';
import { startPage } from '../src/ui/start-page.tsx';
import { WordsProvider } from '../src/ui/words-context.ts';
import { EvidenceApp } from './evidence/evidence-app.tsx';

/**
 * The script of evidence.html, built by itself: what sealing needs would otherwise weigh on the
 * popup, which shares its modules with all pages that are built together.
 */
export default defineUnlistedScript(async () => {
  const { words } = await startPage('popup.title');
  const evidenceWords = await loadEvidenceWords(words.t.language);
  document.title = evidenceWords.say('page.title');
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <WordsProvider value={words}>
      <EvidenceWordsProvider value={evidenceWords}>
        <EvidenceApp />
      </EvidenceWordsProvider>
    </WordsProvider>,
    app,
  );
});
