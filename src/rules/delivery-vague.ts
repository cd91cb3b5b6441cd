/**
 * "As soon as possible": of the delivery, or of an answer to a question about it? A breach needs the
 * vague words to stand with the delivery itself, in one sentence and near it.
 */
import type { ListName, Match } from '../words/language-pack.ts';
import type { PageView } from './define-rule.ts';

const DELIVERY = ['delivery', 'delivery-time', 'delivery-method'] as const;
const SENTENCES = /(?<=[.!?;])\s+/;

/**
 * @param text one block of the page; of a row, the first cell names what the others say
 * @param heading what stands over it, or nothing
 */
export function isVagueOfDelivery(page: PageView, text: string, heading: string): boolean {
  const [name = '', ...cells] = text.split(' | ');
  const names = [heading, ...(cells.length > 0 ? [name] : [])];
  const under = names.some((one) => DELIVERY.some((list) => page.words.has(list, one)));
  const sentences = [name, ...cells].flatMap((cell) => cell.split(SENTENCES));
  return sentences.some((sentence) => {
    const find = (list: ListName) => page.words.find(list, sentence);
    const deliveries = DELIVERY.flatMap(find);
    return find('vague-delivery').some((vague) =>
      deliveries.length > 0
        ? deliveries.some((delivery) => near(sentence, delivery, vague))
        : under && words(sentence.slice(0, vague.start)) <= 2,
    );
  });
}

/** "Delivery: soon", "we deliver … soon", "will be delivered soon", "soon delivered". */
function near(sentence: string, delivery: Match, vague: Match): boolean {
  if (delivery.start < vague.end && vague.start < delivery.end) return true;
  if (vague.end <= delivery.start) return words(sentence.slice(vague.end, delivery.start)) === 0;
  const before = words(sentence.slice(0, delivery.start));
  const between = words(sentence.slice(delivery.end, vague.start));
  return (before <= 4 && between <= 1) || (before <= 1 && between <= 4);
}

const words = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0;
