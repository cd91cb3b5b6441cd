import type { RoomLeft } from '../../browser/evidence/room-left.ts';
import { useEvidenceWords } from './evidence-words.ts';

/** How much room is taken, and whether the browser may clear it. */
export function RoomLine({ room }: { room: RoomLeft }) {
  const { say, size } = useEvidenceWords();
  const { used, quota, persistent } = room;
  return (
    <section class="room">
      <h2>{say('room.title')}</h2>
      {used !== null && quota !== null && quota > 0 && (
        <>
          <p id="room-used">{say('room.used', { used: size(used), quota: size(quota) })}</p>
          <meter min={0} max={quota} value={used} aria-labelledby="room-used" />
        </>
      )}
      <p class="soft">{say(persistent ? 'room.stays' : 'room.may-go')}</p>
    </section>
  );
}
