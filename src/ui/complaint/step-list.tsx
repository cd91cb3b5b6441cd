import { type ComplaintTextKey, complaintWords } from '../../export/complaint/complaint-words.ts';
import type { Place } from '../../export/complaint/where-to-complain.ts';
import { plainDate } from '../dates.ts';
import { Icon } from '../icon.tsx';
import type { TextKey } from '../translate.ts';
import { useWords } from '../words-context.ts';

type Props = {
  places: readonly Place[];
  /** Where the letters of the order are; null without an order. */
  letters: string | null;
};

/** The places in the order in which to try them: why, what to have at hand, the address. */
export function StepList({ places, letters }: Props) {
  const { language } = useWords().t;
  const say = complaintWords(language);
  return (
    <section aria-live="polite">
      <h2>{say('steps.title')}</h2>
      {places.length === 0 && <p>{say('steps.none')}</p>}
      <ol class="places">
        {places.map((place) => (
          <li key={`${place.kind} ${place.name}`} class="place" data-place={place.kind}>
            <PlaceCard place={place} letters={letters} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function PlaceCard({ place, letters }: { place: Place; letters: string | null }) {
  const { language } = useWords().t;
  const say = complaintWords(language);
  const { kind, url, why, prepare } = place;
  // The bank is one's own; what the law packs name is the page that tells how to ask it.
  const own = !place.name || kind === 'chargeback';
  const name = own ? say(`name.${kind}` as ComplaintTextKey) : place.name;
  // A mediator may come with his whole address, as the shop wrote it.
  const isLong = name.length > 80;
  return (
    <>
      <p class="place-kind">{say(`kind.${kind}` as ComplaintTextKey)}</p>
      <h3>{isLong ? say(`kind.${kind}` as ComplaintTextKey) : name}</h3>
      {isLong && <p class="place-name">{name}</p>}
      <p>{say(why as ComplaintTextKey)}</p>
      {url && (
        <p>
          <a class="place-link" href={url} target="_blank" rel="noreferrer">
            {say('steps.open', { name: linkName(place, url) })}
            <Icon name="away" />
            <span class="unseen"> ({say('page.new-tab')})</span>
          </a>
        </p>
      )}
      {kind === 'trader' && letters && (
        <p class="no-print">
          <a href={letters}>{say('steps.letter')}</a>
        </p>
      )}
      <Doubt place={place} />
      <h4>{say('steps.prepare')}</h4>
      <ul class="points">
        {prepare.map((one) => (
          <li key={one}>{say(`prepare.${one}` as ComplaintTextKey)}</li>
        ))}
      </ul>
    </>
  );
}

/** A mediator's name may hold his whole address: his site is shorter. */
function linkName({ name }: Place, url: string): string {
  return name.length > 60 || name.includes('//') ? new URL(url).hostname : name;
}

/** How sure name and address are. */
function Doubt({ place: { certainty, verified } }: { place: Place }) {
  const { t } = useWords();
  const say = complaintWords(t.language);
  if (!certainty || !verified) return null;
  if (certainty === 'not-verified') return <p class="place-doubt">{say('steps.not-verified')}</p>;
  const words = t(`certainty.${certainty}` as TextKey);
  return (
    <p class="soft">
      {say('steps.checked', { certainty: words, date: plainDate(verified, t.language) })}
    </p>
  );
}
