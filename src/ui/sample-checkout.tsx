import type { Finding } from '../check/report.ts';
import { FindingGroup } from './finding-group.tsx';
import { useWords } from './words-context.ts';

/** A made-up last step of an order, drawn as a picture, beside the real cards about it. */
export function SampleCheckout() {
  const { t } = useWords();
  const findings = sampleFindings(t('sample.extra'), t('sample.button'), PRICES[t.language]);
  return (
    <div class="sample">
      <figure class="shop-picture">
        <figcaption>{t('sample.label')}</figcaption>
        <p class="picture-shop">{t('sample.shop')}</p>
        <p>{t('sample.step')}</p>
        <dl>
          <PictureRow name={t('sample.item')} price={PRICES[t.language].item} />
          <PictureRow name={`☑ ${t('sample.extra')}`} price={PRICES[t.language].extra} marked />
          <PictureRow name={t('sample.delivery')} price={PRICES[t.language].delivery} />
          <PictureRow name={t('sample.total')} price={PRICES[t.language].total} />
        </dl>
        <p class="picture-button marked">{t('sample.button')}</p>
      </figure>
      <div>
        <h3 class="sample-head">{t('welcome.sample-result')}</h3>
        <FindingGroup
          tone="problem"
          title={t('group.problems', { n: findings.length })}
          level={3}
          findings={findings}
          firstOpen
          earlier={() => false}
          show={() => null}
        />
      </div>
    </div>
  );
}

const PRICES = {
  fr: { item: '49,00 €', extra: '9,90 €', delivery: '5,90 €', total: '64,80 €' },
  en: { item: '€49.00', extra: '€9.90', delivery: '€5.90', total: '€64.80' },
};

function PictureRow({ name, price, marked }: { name: string; price: string; marked?: boolean }) {
  return (
    <div class={marked ? 'marked' : undefined}>
      <dt>{name}</dt>
      <dd>{price}</dd>
    </div>
  );
}

/** What the rules answer on such a page; the law is that of France. */
function sampleFindings(label: string, text: string, price: { extra: string }): Finding[] {
  const grave = { outcome: 'violation', severity: 'critical', target: [] as string[] } as const;
  return [
    {
      ...grave,
      rule: 'preticked-extra-payment',
      reason: 'paid-extra-preselected',
      data: { label, price: price.extra },
      quote: `${label} ${price.extra}`,
      basis: [{ ...CODE, article: 'L121-17' }],
      remedy: 'refund-extra',
    },
    {
      ...grave,
      rule: 'payment-obligation-button',
      reason: 'button-says-order-only',
      data: { text },
      quote: text,
      basis: [{ ...CODE, article: 'L221-14' }],
      remedy: 'contest-order',
    },
  ];
}

const CODE = {
  act: 'C. conso.',
  from: '2016-07-01',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
  verified: '2026-11-21',
  certainty: 'primary',
};
