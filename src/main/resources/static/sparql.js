/* The editor at /sparql. Without this file the page is a plain form; with it the text area becomes an editor, and the answer is
   shown on the page itself. The address always holds the query, so that it can be shared. */
(() => {
  'use strict';

  const ROWS_SHOWN = 1000;
  const LONGEST_ADDRESS = 30000;
  const OURS = 'https://w3id.org/kaderwijzer/';
  const TERMS = `PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT DISTINCT ?soort ?term WHERE {
  { ?x ?term ?y BIND("eigenschap" AS ?soort) }
  UNION { VALUES ?s { owl:ObjectProperty owl:DatatypeProperty } ?term a ?s BIND("eigenschap" AS ?soort) }
  UNION { ?x a ?term BIND("begrip" AS ?soort) }
  UNION { VALUES ?s { owl:Class skos:Concept } ?term a ?s BIND("begrip" AS ?soort) }
}`;

  const byId = (id) => document.getElementById(id);
  const field = byId('query');
  const form = field.form;
  const address = form.getAttribute('action');
  const run = byId('uitvoeren');
  const status = byId('stand');
  const answer = byId('antwoord');
  const prefixes = new Map(
    [...byId('prefixlijst').textContent.matchAll(/PREFIX (\S*): <(\S+)>/g)].map(([, prefix, iri]) => [prefix, iri]));
  let running = null;
  let wrongLine = null;

  /* ---- the editor */
  let terms;
  const known = (wanted) => (terms ??= fetch(`${address}?query=${encodeURIComponent(TERMS)}`, { headers: { Accept: 'text/csv' } })
    .then((response) => (response.ok ? response.text() : ''))
    .then((csv) => csv.trim().split(/\r?\n/).map((line) => line.split(',')))
    .catch(() => []))
    .then((rows) => rows.filter(([kind]) => (kind === 'eigenschap') === wanted).map(([, term]) => term));
  const own = { bulk: true, autoShow: true, persistenceId: null };
  Yasqe.forkAutocompleter('prefixes', {
    ...own, name: 'voorvoegsels', get: () => [...prefixes].map(([prefix, iri]) => `${prefix}: <${iri}>`) }, false);
  Yasqe.forkAutocompleter('property', { ...own, name: 'eigenschappen', get: () => known(true) }, false);
  Yasqe.forkAutocompleter('property', {
    ...own,
    name: 'begrippen',
    get: () => known(false),
    isValidCompletionPosition: (yasqe) => {
      const token = yasqe.getCompleteToken();
      return token.string.includes(':') && !/^[?$]/.test(token.string) && !token.state.possibleCurrent.includes('a');
    },
  }, false);

  const place = document.createElement('div');
  field.before(place);
  field.hidden = true;
  const yasqe = new Yasqe(place, {
    value: field.value,
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: 'auto',
    viewportMargin: Infinity,
    screenReaderLabel: form.querySelector('label[for=query]').textContent,
    autocompleters: ['voorvoegsels', 'eigenschappen', 'begrippen', 'variables'],
    extraKeys: {
      // The keyboard is never caught: Tab goes on as in any form, Escape goes to the button.
      Tab: false,
      'Shift-Tab': false,
      Esc: () => run.focus(),
      'Ctrl-S': false,
      'Ctrl-Enter': () => ask(),
      'Cmd-Enter': () => ask(),
    },
  });
  form.querySelector('label[for=query]').addEventListener('click', () => yasqe.focus());
  form.addEventListener('submit', () => { field.value = yasqe.getValue(); });
  document.querySelectorAll('[data-met-script]').forEach((element) => { element.hidden = false; });
  form.querySelectorAll('[type=submit]').forEach((button) => {
    button.classList.replace('utrecht-button--primary-action', 'utrecht-button--secondary-action');
  });
  run.addEventListener('click', () => ask());

  /* ---- asking */
  async function ask() {
    const query = yasqe.getValue();
    running?.abort();
    running = new AbortController();
    const mine = running;
    share(query);
    answer.replaceChildren();
    answer.hidden = true;
    told('Bezig met zoeken …');
    const start = performance.now();
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/sparql-query', Accept: 'application/sparql-results+json, text/turtle' },
        body: query,
        signal: mine.signal,
      });
      const text = await response.text();
      const seconds = ((performance.now() - start) / 1000).toLocaleString('nl', { maximumFractionDigits: 2 });
      if (!response.ok) {
        refused(text.trim() || 'Er kwam geen antwoord. Probeer het opnieuw.');
      } else if (response.headers.get('Content-Type').startsWith('text/turtle')) {
        told(`Antwoord in ${seconds} seconden, als Turtle.`);
        show(plain(text));
      } else {
        rows(JSON.parse(text), seconds);
      }
    } catch (error) {
      if (error.name !== 'AbortError') {
        refused('De dienst is niet te bereiken. Controleer uw verbinding en probeer het opnieuw.');
      }
    }
  }

  function share(query) {
    const shared = `${address}?query=${encodeURIComponent(query)}`;
    const link = byId('deel');
    link.hidden = shared.length > LONGEST_ADDRESS;
    if (!link.hidden) {
      link.href = shared;
      history.replaceState(null, '', shared);
    }
  }

  function told(text) {
    mark(null);
    status.classList.remove('kw-veld__fout');
    status.textContent = text;
  }

  /** An error names the line and the character; the cursor goes there and the line is marked. */
  function refused(text) {
    told(text);
    status.classList.add('kw-veld__fout');
    const at = /^Regel (\d+), teken (\d+)/.exec(text);
    if (at) {
      yasqe.getDoc().setCursor({ line: at[1] - 1, ch: at[2] - 1 });
      mark(at[1] - 1);
    }
  }

  function mark(line) {
    if (wrongLine !== null) {
      yasqe.getDoc().removeLineClass(wrongLine, 'background', 'kw-foutregel');
    }
    wrongLine = line === null ? null : yasqe.getDoc().addLineClass(line, 'background', 'kw-foutregel');
  }

  /* ---- showing */
  function rows(result, seconds) {
    if ('boolean' in result) {
      told(`Antwoord in ${seconds} seconden: ${result.boolean ? 'ja' : 'nee'}.`);
      return;
    }
    const all = result.results.bindings;
    const count = all.length.toLocaleString('nl');
    const shown = Math.min(all.length, ROWS_SHOWN);
    told(`${count} ${all.length === 1 ? 'rij' : 'rijen'} in ${seconds} seconden.`
      + (shown < all.length ? ` Hier staan de eerste ${shown.toLocaleString('nl')}; haal alles op als CSV of JSON.` : ''));
    if (all.length > 0) {
      show(table(result.head.vars, all.slice(0, shown)));
    }
  }

  function table(names, bindings) {
    const element = document.createElement('table');
    const head = element.createTHead().insertRow();
    names.forEach((name) => {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.textContent = name;
      head.append(cell);
    });
    const body = element.createTBody();
    bindings.forEach((binding) => {
      const row = body.insertRow();
      names.forEach((name) => row.insertCell().append(term(binding[name])));
    });
    return element;
  }

  /** A thing of ours leads to its page here, one of others to where it is; text stays text. */
  function term(value) {
    if (!value) {
      return '';
    }
    if (value.type !== 'uri' || !/^https?:/.test(value.value)) {
      return value['xml:lang'] && value['xml:lang'] !== 'nl' ? `${value.value} @${value['xml:lang']}` : value.value;
    }
    const link = document.createElement('a');
    const ours = value.value.startsWith(OURS);
    link.href = ours ? address.replace(/sparql$/, '') + value.value.slice(OURS.length) : value.value;
    link.rel = ours ? '' : 'external';
    link.textContent = short(value.value);
    return link;
  }

  function short(iri) {
    const [prefix, namespace] = [...prefixes].filter(([, start]) => iri.startsWith(start) && iri.length > start.length)
      .reduce((best, one) => (one[1].length > best[1].length ? one : best), ['', '']);
    if (!namespace && iri.startsWith(`${OURS}id/`)) {
      return iri.slice(`${OURS}id/`.length);
    }
    return namespace ? `${prefix}:${iri.slice(namespace.length)}` : iri;
  }

  function plain(text) {
    const element = document.createElement('pre');
    element.textContent = text;
    return element;
  }

  function show(element) {
    answer.replaceChildren(element);
    answer.hidden = false;
  }

  if (new URLSearchParams(location.search).has('query')) {
    ask();
  }
})();
