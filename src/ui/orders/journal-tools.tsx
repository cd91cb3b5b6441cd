import { useRef, useState } from 'preact/hooks';
import { DeleteAllOrders } from './delete-all-orders.tsx';
import { useOrderWords } from './order-words.ts';
import { useDesk } from './orders-acts.ts';
import { sayImport } from './say-import.ts';
import { sayProblem } from './say-problem.ts';

/** The journal as a whole: out to a file, in from a file, gone. */
export function JournalTools({ empty }: { empty: boolean }) {
  const words = useOrderWords();
  const { say } = words;
  const { acts, today } = useDesk();
  const [said, setSaid] = useState<string[]>([]);
  const file = useRef<HTMLInputElement>(null);
  async function exportAll() {
    const text = await acts.exportAll();
    acts.save(`caisse-claire-${say('journal.file-name')}-${today}.json`, 'application/json', text);
    setSaid([say('journal.exported')]);
  }
  async function importFile() {
    const chosen = file.current?.files?.[0];
    if (!chosen) return;
    try {
      setSaid(sayImport(await acts.importFile(await chosen.text()), words));
    } catch (error) {
      setSaid([sayProblem(error, words)]);
    }
    // The same file may be chosen again.
    if (file.current) file.current.value = '';
  }
  return (
    <section class="journal-tools no-print">
      <h2>{say('journal.title')}</h2>
      <p class="soft">{say('journal.note')}</p>
      <div class="row">
        {!empty && (
          <button type="button" onClick={exportAll}>
            {say('journal.export')}
          </button>
        )}
        <label class="file-button">
          {say('journal.import')}
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            class="unseen"
            onChange={importFile}
          />
        </label>
      </div>
      <div class="said-list" role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {!empty && <DeleteAllOrders />}
    </section>
  );
}
