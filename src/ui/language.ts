/** The language of the interface; the language of the rules is the page's own. */
export type Language = 'fr' | 'en';
/** What the user chose in the settings. */
export type LanguageChoice = 'auto' | Language;

/**
 * The interface's language: the user's choice, else the browser's, else English.
 * @param browserLanguage BCP 47 tag of the browser's interface, such as `fr-BE`
 */
export function interfaceLanguage(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  return browserLanguage.toLowerCase().split('-')[0] === 'fr' ? 'fr' : 'en';
}
