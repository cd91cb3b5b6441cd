/** Words over the recap of what a customer told: address, recipient, contact. */

/** Parts of words in the languages of the EU, without accents, in headings of a recap. */
const HEADING =
  /\badress|\baddress|anschrift|direccion|indirizz|enderec|\bmorada|\badres|adresa|osoite|διευθυν|адрес|\bcim\b|livr(?:e|er|aison) (?:a|chez)\b|deliver(?:y|ed)? to\b|ship(?:ping|ped)? to\b|bill(?:ing|ed)? to\b|lieferung an\b|destinatair|recipient|empfanger|coordonn|contact (?:details|information)|vos informations|your (?:details|information)|ihre daten/;
/** The trader's own address is what the law asks for. */
const TRADER =
  /retour|return|rucksend|siege|magasin|\bshop|\bstore|boutique|nous contacter|contact us|impressum|e-?mail|domicile|point relais|home delivery/;

/** Whether such a recap of the customer's own data stands under this heading. */
export function isRecapHeading(text: string): boolean {
  const heading = plain(text);
  return heading.length <= 60 && HEADING.test(heading) && !TRADER.test(heading);
}

/** Lower-case, without accents, single spaces. */
export function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim();
}
