/** What the browser tests put into a page: the collector and the watch over choices. */
import { watchChoices } from '../../src/facts/collect/choices.ts';
import { collect } from '../../src/facts/collect/collect.ts';

Object.assign(globalThis, { collect, watchChoices });
