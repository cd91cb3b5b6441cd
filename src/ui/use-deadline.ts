import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../check/report.ts';
import type { DeadlineShown } from './deadline-line.tsx';
import { useWords } from './words-context.ts';

/** The deadline of a report; null until it is counted: the tables are loaded after the findings. */
export function useDeadline(report: Report | null): DeadlineShown | null {
  const { language } = useWords().t;
  const [deadline, setDeadline] = useState<DeadlineShown | null>(null);
  useEffect(() => {
    let stale = false;
    setDeadline(null);
    if (report)
      import('./deadline-of.ts')
        .then(({ deadlineOf }) => deadlineOf(report, language))
        .then((counted) => stale || setDeadline(counted))
        .catch((error) => console.error('deadline not counted', error));
    return () => {
      stale = true;
    };
  }, [report, language]);
  return deadline;
}
