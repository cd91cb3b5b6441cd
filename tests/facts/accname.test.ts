import { computeAccessibleName } from 'dom-accessibility-api';
import { describe, expect, it } from 'vitest';
import { accessibleName, referredNames } from '../../src/facts/collect/accname.ts';
import { documentOf } from './read.ts';

const nameOf = (one: Element, layout: boolean) =>
  accessibleName(one, layout, [...((one as HTMLInputElement).labels ?? [])]);
const el = (html: string) => documentOf(html).querySelector('[data-x]') as Element;

describe('accessible name, as another implementation of accname computes it', () => {
  it.each([
    '<button data-x>Buy <b>now</b></button>',
    '<button data-x><img alt="Cart"></button>',
    '<button data-x><svg><title>Cart</title></svg></button>',
    '<button data-x aria-label=" Close "><i>x</i></button>',
    '<button data-x title="Close"></button>',
    '<button data-x>Pay<span style="display:none"> no</span></button>',
    '<button data-x>Pay<span aria-hidden=true> no</span></button>',
    '<button data-x id=b aria-label=Delete aria-labelledby="b f"></button><i id=f>file</i>',
    '<button data-x aria-labelledby="n"></button><p id=n hidden>Pay <b>now</b></p>',
    '<button data-x aria-labelledby="nothing">Pay</button>',
    '<a data-x href=/><img alt="Shop"> home</a>',
    '<a data-x href=/><span aria-label="Home">h</span></a>',
    '<input data-x type=submit value=Pay>',
    '<input data-x type=image alt=Pay>',
    '<label>Gift <input data-x type=checkbox></label>',
    '<label for=a>One</label><label for=a>Two</label><input data-x id=a type=checkbox>',
    '<input data-x title=Code placeholder=Other>',
    '<div data-x role=checkbox>Gift <i>wrap</i></div>',
    '<div data-x role=radiogroup>Delivery</div>',
    '<fieldset data-x><legend>Pay by</legend>x</fieldset>',
    '<button data-x>a<style>b</style><script>c</script></button>',
  ])('%s', (html) => {
    const said = computeAccessibleName(el(html)).replace(/\s+/g, ' ').trim();
    expect(nameOf(el(html), true)).toBe(said);
    expect(nameOf(el(html), false)).toBe(said);
  });
});

describe('what a name never holds', () => {
  it.each([
    '<label><input data-x type=checkbox> Gift for <input value=secret></label>',
    '<b id=a>Gift</b><textarea id=b>secret</textarea><input data-x type=checkbox aria-labelledby="a b">',
    '<button data-x>Gift <select><option selected>secret</select></button>',
    '<button data-x>Gift <i contenteditable>secret</i></button>',
    '<input data-x title=Gift value=secret>',
  ])('%s', (html) => {
    expect(nameOf(el(html), false)).toMatch(/^Gift/);
    expect(nameOf(el(html), false)).not.toContain('secret');
  });
});

it('falls back to the placeholder of a box', () => {
  expect(nameOf(el('<input data-x placeholder=Code value=secret>'), false)).toBe('Code');
});

it('ends on labels that name each other', () => {
  const html = '<i data-x id=a aria-labelledby=b>A</i><i id=b aria-labelledby=a>B</i>';
  expect(nameOf(el(html), false)).toBe('B');
});

it('joins what a description refers to', () => {
  const html =
    '<button data-x>Pay</button><p id=d>4,99 € <b>a month</b></p><p id=e hidden>ends</p>';
  expect(referredNames(el(html), 'd nothing e', false)).toBe('4,99 € a month ends');
});
