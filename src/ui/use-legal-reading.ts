import { useEffect, useState } from 'preact/hooks';
import { onProgress } from '../browser/legal/legal-progress.ts';
import type { LegalProgress } from '../browser/messages.ts';
import { send } from '../browser/send.ts';

export type LegalReading = {
  /** Null: nothing is being read. */
  progress: LegalProgress | null;
  /** The reading could not begin. */
  failed: boolean;
  start(): void;
  cancel(): void;
};

/** Milliseconds between two questions: a background that was stopped is started by them. */
const ASK_EVERY = 2_000;

/** The reading of legal pages for a tab; it goes on while nobody looks. */
export function useLegalReading(tabId: number): LegalReading {
  const [progress, setProgress] = useState<LegalProgress | null>(null);
  const [failed, setFailed] = useState(false);
  const reading = progress !== null;
  useEffect(() => onProgress(tabId, setProgress), [tabId]);
  useEffect(() => {
    const ask = () =>
      void send({ type: 'get-legal', tabId }).then(setProgress, () => setFailed(true));
    ask();
    if (!reading) return;
    const timer = setInterval(ask, ASK_EVERY);
    return () => clearInterval(timer);
  }, [tabId, reading]);
  return {
    progress,
    failed,
    start() {
      setFailed(false);
      send({ type: 'read-legal', tabId }).then(
        (begun) => setFailed(!begun),
        () => setFailed(true),
      );
    },
    cancel: () => void send({ type: 'cancel-legal', tabId }),
  };
}
