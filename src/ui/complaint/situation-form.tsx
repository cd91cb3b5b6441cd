import { complaintWords } from '../../export/complaint/complaint-words.ts';
import { orderProblems, type Situation } from '../../export/complaint/situation.ts';
import type { LawPack } from '../../law/law-pack.ts';
import { ChoiceBox } from '../choice-box.tsx';
import { PickList } from '../pick-list.tsx';
import { useWords } from '../words-context.ts';

type Props = {
  situation: Situation;
  /** The country that the shop's page made us think of. */
  guess: string | null;
  /** From an order: its problem can be chosen, and that something was ordered is known. */
  ofOrder: boolean;
  packs: readonly LawPack[];
  change(situation: Situation): void;
};

/** A country code that no state has: user-assigned in ISO 3166. */
const OUTSIDE = 'XX';

/** The few facts that decide where to complain; each can be changed. */
export function SituationForm({ situation, guess, ofOrder, packs, change }: Props) {
  const { language } = useWords().t;
  const say = complaintWords(language);
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  const nameOf = (code: string) => regions.of(code) ?? code;
  const countries = packs
    .filter(({ country }) => country !== 'EU')
    .map(({ country }) => [country, nameOf(country)] as const)
    .sort((a, b) => a[1].localeCompare(b[1], language));
  const put = (part: Partial<Situation>) => change({ ...situation, ...part });
  const known = countries.some(([code]) => code === situation.shop);
  const shop = situation.shop === null ? '' : known ? situation.shop : OUTSIDE;
  return (
    <section class="no-print">
      <h2>{say('case.title')}</h2>
      {ofOrder && (
        <PickList
          label={say('case.problem')}
          value={situation.problem}
          options={orderProblems.map((one) => [one, say(`problem.${one}`)])}
          pick={(problem) => put({ problem })}
        />
      )}
      <PickList
        label={say('case.consumer')}
        value={situation.consumer}
        options={countries}
        pick={(consumer) => put({ consumer })}
      />
      <PickList
        label={say('case.shop')}
        note={say('case.shop-note', {
          why: guess ? say('case.shop-guess', { country: nameOf(guess) }) : '',
        }).trim()}
        value={shop}
        options={[
          ['', say('case.shop-unknown')],
          ...countries,
          [OUTSIDE, say('case.shop-outside')],
        ]}
        pick={(country) => put({ shop: country || null })}
      />
      {!ofOrder && (
        <ChoiceBox
          label={say('case.bought')}
          note={say('case.bought-note')}
          checked={situation.bought}
          change={(bought) => put({ bought })}
        />
      )}
      <ChoiceBox
        label={say('case.vanished')}
        note={say('case.vanished-note')}
        checked={situation.vanished}
        change={(vanished) => put({ vanished })}
      />
    </section>
  );
}
