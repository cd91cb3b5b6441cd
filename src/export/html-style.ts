/** Style of the HTML report: light, dark and paper; no font, picture or address from outside. */
export const STYLE = `
:root { color-scheme: light dark; --line: #c9ced6; --soft: #f3f5f8; --text: #1b1f24; --back: #fff;
  --problem: #a3141c; --review: #7a4b00; --fine: #14622f; --link: #0b4fa8; }
@media (prefers-color-scheme: dark) { :root { --line: #454c56; --soft: #22272e; --text: #e8ebef;
  --back: #16191d; --problem: #ff9a94; --review: #f2c166; --fine: #7fd69b; --link: #8ab8ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; background: var(--back);
  color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; } h2 { margin-top: 2.5rem; border-top: 2px solid var(--line);
  padding-top: 1rem; font-size: 1.25rem; } h3 { font-size: 1.05rem; } h4 { margin: 0; }
a { color: var(--link); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .5rem 0; }
dt { font-weight: 600; } dd { margin: 0; }
article { border: 1px solid var(--line); border-left-width: .4rem; border-radius: .3rem;
  margin: .8rem 0; padding: .8rem 1rem; break-inside: avoid; }
.violation > h3, .count-violation { color: var(--problem); }
.needs-review > h3, .count-needs-review { color: var(--review); }
.pass > h3, .count-pass { color: var(--fine); }
.violation article { border-left-color: var(--problem); }
.needs-review article { border-left-color: var(--review); }
q, code { background: var(--soft); padding: .1rem .3rem; border-radius: .2rem; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
.rules { padding-left: 1.2rem; } footer { margin-top: 3rem; border-top: 1px solid var(--line);
  padding-top: 1rem; font-size: .9rem; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; color-scheme: light; }
  a::after { content: ' (' attr(href) ')'; font-size: .85em; } nav { display: none; } }
`;
