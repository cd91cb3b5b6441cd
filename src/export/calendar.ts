/**
 * Deadlines as an iCalendar file (RFC 5545): one all-day event each, and a small one two days before
 * what the consumer must do, since calendars treat alarms in files as they like.
 */
import { type Step, step } from '../deadlines/answer.ts';
import { sayStep, type Texts } from '../deadlines/say.ts';
import { deadlinesOf, type OrderDeadline } from '../orders/deadlines-of.ts';
import type { Order } from '../orders/order.ts';

export type CalendarOptions = {
  today: Temporal.PlainDate;
  /** The moment of writing (DTSTAMP). */
  now: Temporal.Instant;
  /** assets/texts/deadlines.*.json and orders.*.json of one language, in one. */
  texts: Texts;
};

const DOMAIN = 'caisse-claire.org';
const EARLY_DAYS = 2;

/**
 * The file with all open deadlines of these orders from today on, lines ended by CRLF. Imported
 * again after a change it takes the place of the older one: UIDs stay, SEQUENCE rises.
 */
export function calendarOf(orders: readonly Order[], options: CalendarOptions): string {
  const { today, texts } = options;
  const events = orders.flatMap((order) =>
    deadlinesOf(order, today)
      .filter(({ done, daysLeft }) => !done && daysLeft !== null && daysLeft >= 0)
      .flatMap((deadline) => eventsOf(order, deadline, options)),
  );
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Caisse Claire//Orders//EN',
    'CALSCALE:GREGORIAN',
    property('X-WR-CALNAME', texts['calendar.name'] ?? ''),
    ...events,
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

function eventsOf(order: Order, deadline: OrderDeadline, options: CalendarOptions): string[] {
  const { date, kind, who, id, daysLeft } = deadline;
  if (!date) return [];
  const say = (key: string, data: Step['data'] = {}) => sayStep(step(key, data), options.texts);
  const title = say('calendar.title', { what: say(`deadline.${kind}`), shop: order.shop.name });
  const main = event(order, options, { id, date, title, more: describe(deadline, options.texts) });
  if (who !== 'consumer' || !SOON.includes(kind) || (daysLeft ?? 0) < EARLY_DAYS) return main;
  const early = {
    id: `${id}-early`,
    date: date.subtract({ days: EARLY_DAYS }),
    title: say('calendar.early', { days: EARLY_DAYS, title }),
    more: say('calendar.early-more', { date: date.toString() }),
  };
  return [...main, ...event(order, options, early)];
}

/** What the consumer may miss by a day; the ends of the guarantee are too far for it. */
const SOON: readonly OrderDeadline['kind'][] = ['withdrawal', 'return-goods'];

function describe({ answer }: OrderDeadline, texts: Texts): string {
  const said = [...(answer?.steps ?? []), ...(answer?.doubts ?? [])];
  const law = answer?.articles.map(({ act, article }) => `${act} ${article}`).join(', ') ?? '';
  return [...said.map((one) => sayStep(one, texts)), law, texts['calendar.note'] ?? ''].join('\n');
}

type Entry = { id: string; date: Temporal.PlainDate; title: string; more: string };

function event(order: Order, { now }: CalendarOptions, { id, date, title, more }: Entry): string[] {
  const { withdrawalUrl } = order.shop;
  return [
    'BEGIN:VEVENT',
    `UID:${order.id}-${id}@${DOMAIN}`,
    `DTSTAMP:${stamp(now)}`,
    `SEQUENCE:${order.revision}`,
    `DTSTART;VALUE=DATE:${basic(date)}`,
    // The end of an all-day event is the first day that no longer belongs to it.
    `DTEND;VALUE=DATE:${basic(date.add({ days: 1 }))}`,
    property('SUMMARY', title),
    property('DESCRIPTION', more),
    'TRANSP:TRANSPARENT',
    ...(withdrawalUrl && id.startsWith('withdrawal') ? [`URL:${new URL(withdrawalUrl).href}`] : []),
    'END:VEVENT',
  ];
}

const basic = (date: Temporal.PlainDate) => date.toString().replaceAll('-', '');
const stamp = (now: Temporal.Instant) =>
  now.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');

/** A property of type TEXT: backslash, comma, semicolon and line ends escaped (RFC 5545, 3.3.11). */
function property(name: string, text: string): string {
  const escaped = text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    // Other control characters may not stand in a file at all (3.1).
    .replace(/\p{Cc}/gu, ' ');
  return `${name}:${escaped}`;
}

/** Lines of at most 75 octets, continued after a space, never inside a character (3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
