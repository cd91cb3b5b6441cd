import { countriesKnown, regionsOf } from '../../deadlines/place.ts';
import { Pick } from './field.tsx';
import { useOrderWords } from './order-words.ts';
import type { PartProps } from './purchase-fields.tsx';
import regionNames from './region-names.json' with { type: 'json' };

const NAMES: Record<string, Record<string, string>> = regionNames;

type Props = PartProps & { move(country: string): void };

/** Where the consumer lives: days off differ. */
export function PlaceFields({ fields, put, problems, move }: Props) {
  const { say, country, language } = useOrderWords();
  const sorted = (pairs: (readonly [string, string])[]) =>
    pairs.sort(([, one], [, other]) => one.localeCompare(other, language));
  const regions = regionsOf(fields.country);
  return (
    <fieldset class="field-grid">
      <legend>{say('form.place')}</legend>
      <Pick
        name="country"
        label={say('field.country')}
        note={say('field.country-note')}
        value={fields.country}
        options={sorted(countriesKnown.map((code) => [code, country(code)] as const))}
        change={move}
        problems={problems}
      />
      {regions.length > 0 && (
        <Pick
          name="region"
          label={say('field.region')}
          note={say('field.region-note')}
          value={fields.region}
          options={[
            ['', say('field.region-none')],
            ...sorted(
              regions.map((code) => [code, NAMES[fields.country]?.[code] ?? code] as const),
            ),
          ]}
          change={put('region')}
          problems={problems}
        />
      )}
    </fieldset>
  );
}
