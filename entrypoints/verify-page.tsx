import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { verifyHere } from '../src/browser/evidence/verify-here.ts';
import { EvidenceWordsProvider } from '../src/ui/evidence/evidence-words.ts';
import { loadEvidenceWords } from '../src/ui/evidence/load-evidence-words.ts';
import { VerifyView } from '../src/ui/evidence/verify-view.tsx';
import { startPage } from '../src/ui/start-page.tsx';
import { WordsProvider } from '../src/ui/words-context.ts';

/** The script of verify.html, built by itself: reading certificates would weigh on the popup. */
export default defineUnlistedScript(async () => {
  const { words } = await startPage('popup.title');
  const evidenceWords = await loadEvidenceWords(words.t.language);
  document.title = evidenceWords.say('nav.verify');
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <WordsProvider value={words}>
      <EvidenceWordsProvider value={evidenceWords}>
        <VerifyView verify={verifyHere} />
      </EvidenceWordsProvider>
    </WordsProvider>,
    app,
  );
});
