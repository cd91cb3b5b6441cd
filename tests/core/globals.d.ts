/**
 * The only names outside the language that the core may use: plain values that browsers and node
 * have alike. No document, no window, no browser, no process.
 */
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  search: string;
  hash: string;
  readonly searchParams: Iterable<[string, string]> & { keys(): Iterable<string> };
}
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
