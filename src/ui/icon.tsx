/** Small drawings beside words; they say nothing that the words do not say. */
const DRAWN = {
  problem: 'M12 3.5 2.5 20h19L12 3.5zM12 10v5M12 17.4v.2',
  review:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.4 9.6a2.7 2.7 0 1 1 3.8 2.5c-.8.4-1.2 1-1.2 1.9M12 17v.2',
  fine: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.4l2.8 2.8L16 9.4',
  missed: 'M3 12s3.4-6 9-6 9 6 9 6-3.4 6-9 6-9-6-9-6zM4 20 20 4',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7.4v.2',
  off: 'M12 3v8M6.6 6.8a8 8 0 1 0 10.8 0',
  wait: 'M12 3a9 9 0 1 0 9 9',
  receipt: 'M5 3v18l2.3-1.6L9.7 21l2.3-1.6 2.3 1.6 2.4-1.6L19 21V3zM8.5 8h7M8.5 12h7',
  point: 'M12 4v3M12 17v3M4 12h3M17 12h3M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  down: 'M5 9l7 7 7-7',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  away: 'M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9',
} as const;

export type IconName = keyof typeof DRAWN;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={DRAWN[name]} />
    </svg>
  );
}
