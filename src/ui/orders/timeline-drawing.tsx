import { plainDate } from '../dates.ts';
import { useOrderWords } from './order-words.ts';
import type { Lane, TimelineDrawn } from './timeline-of.ts';

type Props = { drawn: TimelineDrawn; today: Temporal.PlainDate };
const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** A line of time with a bar for each deadline. The list below it says the same in words. */
export function TimelineDrawing({ drawn, today }: Props) {
  const { say, language } = useOrderWords();
  const now = drawn.at(`${today}`);
  const marks = drawn.moments.filter(({ what }) => what === 'event' || what === 'ordered');
  return (
    <div class="drawn" aria-hidden="true">
      <svg class="drawn-axis" aria-hidden="true" focusable="false">
        <line x1="0" x2="100%" y1="50%" y2="50%" />
        {now !== null && <line class="now" x1={percent(now)} x2={percent(now)} y1="0" y2="100%" />}
        {marks.map((moment, index) => {
          const at = drawn.at(moment.date);
          return at !== null && <circle key={index} cx={percent(at)} cy="50%" r="6" />;
        })}
      </svg>
      {drawn.lanes.map((lane) => (
        <div key={lane.deadline.id} class="drawn-lane">
          <svg aria-hidden="true" focusable="false">
            <rect class="ground" width="100%" height="100%" />
            <rect class={toneOf(lane)} {...bar(lane)} height="100%" />
            {now !== null && (
              <line class="now" x1={percent(now)} x2={percent(now)} y1="0" y2="100%" />
            )}
          </svg>
          <span>{say(`deadline.${lane.deadline.kind}`)}</span>
        </div>
      ))}
      <p class="drawn-days">
        <span>{plainDate(`${drawn.first}`, language)}</span>
        {now !== null && <span class="now-key">{say('timeline.today')}</span>}
        <span>{plainDate(`${drawn.last}`, language)}</span>
      </p>
    </div>
  );
}

function bar({ from, to }: Lane) {
  return { x: percent(Math.min(from, to)), width: percent(Math.max(0.01, Math.abs(to - from))) };
}

function toneOf({ deadline: { done, passed, who } }: Lane): string {
  if (done) return 'bar bar-done';
  if (passed && who === 'trader') return 'bar bar-late';
  return `bar bar-${who}`;
}
