import { useState } from 'preact/hooks';
import { useOrderWords } from './order-words.ts';
import type { Told } from './orders-acts.ts';
import { sayProblem } from './say-problem.ts';

/** What was just done, with its undo, until something else is done. */
export function Toast({ told, clear }: { told: Told | null; clear(): void }) {
  const words = useOrderWords();
  const [problem, setProblem] = useState('');
  async function undo() {
    try {
      setProblem('');
      await told?.undo?.();
      clear();
    } catch (error) {
      setProblem(sayProblem(error, words));
    }
  }
  return (
    <div class="toast orders-toast no-print" role="status">
      {told && (
        <>
          <span>{problem || told.text}</span>
          {told.undo && (
            <button type="button" class="small" onClick={undo}>
              {words.say('act.undo')}
            </button>
          )}
          <button type="button" class="small quiet" onClick={clear}>
            {words.say('act.dismiss')}
          </button>
        </>
      )}
    </div>
  );
}
