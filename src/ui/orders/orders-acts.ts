/** What the orders page can do outside itself, and what its parts share. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Removed } from '../../browser/orders/store.ts';
import type { BadFile, Merged } from '../../orders/exchange.ts';
import type { Order } from '../../orders/order.ts';
import type { Route } from './route.ts';

/** Each is one call of the journal or of the browser. */
export type OrdersActs = {
  add(order: Order): Promise<unknown>;
  change(id: string, change: (order: Order) => Order): Promise<unknown>;
  remove(idOrKey: string): Promise<Removed | null>;
  restore(removed: Removed): Promise<void>;
  removeAll(): Promise<number>;
  exportAll(): Promise<string>;
  importFile(text: string): Promise<Merged | BadFile>;
  /** Switches reminders; true: they are on now. Must be called straight from the click. */
  remind(on: boolean): Promise<boolean>;
  /** Deletes closed orders so many months later; null: never. */
  forgetAfter(months: number | null): Promise<unknown>;
  copy(text: string): Promise<boolean>;
  /** Hands a text to the user as a file. */
  save(name: string, type: string, text: string): void;
  /** Prints the page, or its letter alone. */
  print(part: 'page' | 'letter'): void;
};

/** A message about what was just done, and the way to take it back. */
export type Told = { text: string; undo?: () => Promise<unknown> };

export type OrdersDesk = {
  acts: OrdersActs;
  today: Temporal.PlainDate;
  go(route: Route): void;
  tell(told: Told): void;
  /** Who writes the letters: kept while the page is open, never stored. */
  sender: { current: { name: string; address: string } };
};

const DeskContext = createContext<OrdersDesk | null>(null);
export const DeskProvider = DeskContext.Provider;

/** The desk; throws when a component is rendered outside a DeskProvider. */
export function useDesk(): OrdersDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('No desk: render inside DeskProvider');
  return desk;
}
