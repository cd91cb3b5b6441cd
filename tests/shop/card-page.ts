/** The page of the payment service: what its frame shows inside the shop's checkout. */
const TEXTS = {
  fr: { number: 'Numéro de carte', until: 'Expire fin', code: 'Code', by: 'Sécurisé par Payonde' },
  en: { number: 'Card number', until: 'Expiry date', code: 'Code', by: 'Secured by Payonde' },
};

/** @param lang `en` for English; anything else is French. */
export function cardPage(lang: string | null): string {
  const language = lang === 'en' ? 'en' : 'fr';
  const t = TEXTS[language];
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Payonde</title>
<link rel="icon" href="data:,"><style>
:root{color-scheme:light dark}body{margin:2px;font:15px system-ui,sans-serif;background:light-dark(#fff,#201f26);color:light-dark(#24212a,#f3efe7)}
form{display:grid;grid-template-columns:1fr 1fr;gap:12px}label{display:block;font-size:14px}.wide{grid-column:1/-1}
input{display:block;box-sizing:border-box;width:100%;margin-top:4px;padding:10px;border:1px solid light-dark(#d8d0c4,#4a4652);border-radius:8px;background:transparent;color:inherit;font:inherit}
p{font-size:13px;opacity:.75}</style></head><body><form>
<label class="wide">${t.number}<input autocomplete="cc-number" inputmode="numeric"></label>
<label>${t.until}<input autocomplete="cc-exp" placeholder="MM / AA"></label>
<label>${t.code}<input autocomplete="cc-csc" inputmode="numeric"></label>
</form><p>${t.by}</p></body></html>`;
}
