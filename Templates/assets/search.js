// The full-text search: asks the index of each language that letters are in, and lists the places
// found, each with its paragraph and the page of the print.
const form = document.getElementById("search");
const state = document.getElementById("search-state");
const list = document.getElementById("hits");
const more = document.getElementById("more");
const { root, top: siteTop, indexes } = form.dataset;
const language = document.documentElement.lang;
const perPage = 20;
const mostPlaces = 3;

// What cannot carry a place of its own: a page's mark stands before words, a note's call within them.
const isPassage = (anchor) => !["span", "a"].includes(anchor.element);
const isPage = (anchor) => anchor.element === "span" && /^p(\d[\da-z]*|[ivxlcdm]+)$/i.test(anchor.id);

let loading;
function load() {
  loading ??= Promise.all(
    indexes.split(" ").filter(Boolean).map(async (name) => {
      const place = new URL(`${siteTop}pagefind/${name}/pagefind.js`, location.href);
      const index = await import(place);
      await index.options({ baseUrl: "/" });
      return { name, index };
    }),
  );
  return loading;
}

const fields = [...form.querySelectorAll("select[name]")].filter((one) => one.name !== "order");

function asked() {
  const filters = {};
  for (const field of fields) if (field.value) filters[field.name] = field.value;
  return { words: form.q.value.trim(), order: form.order.value, filters };
}

// A word as it is compared: without marks on letters, with doubled letters once, and `y` as `i`, since endings
// change these: maan, manen; country, countries.
const bare = (word) =>
  word.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "").replace(/(\p{L})\1/gu, "$1").replaceAll("y", "i");

// Whether a word of a letter can be what was asked for. An index that has no such word answers with the longest
// beginning of it that it has: `o` for `oekraïne`. An ending is one letter, or up to four that begin with a vowel;
// numbers are as they were typed.
function isAnswer(word, asked) {
  const whole = bare(asked);
  if (!whole) return true;
  return [word, ...word.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)].map(bare).some((part) => {
    let alike = 0;
    while (alike < whole.length && part[alike] === whole[alike]) alike += 1;
    const ending = whole.slice(alike);
    if (/\p{N}/u.test(whole)) return !ending;
    const isEnding = ending.length < 2 || /^[aeiou]/.test(ending);
    return alike >= whole.length * 0.7 || (isEnding && ending.length <= Math.min(4, alike - 1));
  });
}

// An index has `<` and `>` of its letters' text escaped, for pages that put them in as HTML, and `&` as it is. Here they
// are text, and never become HTML.
const signs = { "&lt;": "<", "&gt;": ">" };
const told = (word) => word.replace(/&[lg]t;/g, (sign) => signs[sign]);

const wordsOf = (data) => (data.raw_content ?? data.content).split(/[\r\n\s]+/g).map(told);

// Whether what an index found holds each word that was asked for. It has either such words or the beginning of one,
// for all its letters: the first few tell.
async function answers(results, asked) {
  const first = await Promise.all(results.slice(0, 3).map((one) => one.data()));
  return first.some((data) => {
    const words = wordsOf(data);
    const marked = [...new Set(data.locations.map((place) => words[place] ?? ""))];
    return asked.every((one) => marked.some((word) => isAnswer(word, one)));
  });
}

// Results of all indexes in one row; each index gives its own in order. An index of a decade, `nl-2000`, has no
// letter of another decade: only indexes of the same one have to be put together letter by letter.
async function merged(indexes, { words, order, filters }) {
  const sort = order ? { sort: { date: order === "new" ? "desc" : "asc" } } : {};
  const found = await Promise.all(
    indexes.map(async ({ name, index }) => {
      const found = await index.search(words || null, { filters, ...sort });
      const tongue = name.split("-")[0];
      const asked = words.split(/[\s"“”]+/).filter(Boolean);
      const isFound = !asked.length || (await answers(found.results, asked));
      const results = isFound ? found.results : [];
      return { results: results.map((one) => ({ ...one, tongue, asked })) };
    }),
  );
  if (!order) return found.flatMap((one) => one.results).sort((a, b) => b.score - a.score);
  const decades = new Map();
  found.forEach(({ results }, place) => {
    const decade = Number(indexes[place].name.split("-")[1] ?? NaN);
    if (results.length) decades.set(decade, [...(decades.get(decade) ?? []), results]);
  });
  const sign = order === "new" ? -1 : 1;
  // Letters without a decade come last.
  const inOrder = [...decades].sort(([a], [b]) => Number.isNaN(a) - Number.isNaN(b) || sign * (a - b));
  return (await Promise.all(inOrder.map(([, rows]) => together(rows, sign)))).flat();
}

async function together(rows, sign) {
  if (rows.length < 2) return rows.flat();
  const dated = await Promise.all(
    rows.flat().map(async (one) => ({ one, date: (await one.data()).meta.date ?? "" })),
  );
  return dated.sort((a, b) => sign * a.date.localeCompare(b.date)).map(({ one }) => one);
}

function element(name, className, ...content) {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...content);
  return node;
}

// The words around the first of some places, with all of them marked.
function excerpt(words, places, from, to) {
  const start = Math.max(from, places[0] - 12);
  const end = Math.min(to, start + 34);
  const hit = new Set(places);
  const quote = element("q");
  if (start > from) quote.append("… ");
  for (let place = start; place < end; place += 1) {
    quote.append(hit.has(place) ? element("mark", "", words[place]) : words[place], " ");
  }
  if (end < to) quote.append("…");
  return quote;
}

// The paragraphs of a letter in which words were found, best first.
function passages(data) {
  const words = wordsOf(data);
  const anchors = [...data.anchors].sort((a, b) => a.location - b.location);
  const starts = anchors.filter(isPassage);
  const pages = anchors.filter(isPage);
  const groups = new Map();
  for (const place of [...data.locations].sort((a, b) => a - b)) {
    const at = starts.findLastIndex((one) => one.location <= place);
    if (!groups.has(at)) groups.set(at, []);
    groups.get(at).push(place);
  }
  return [...groups]
    .filter(([at]) => at >= 0)
    .sort((a, b) => b[1].length - a[1].length || a[0] - b[0])
    .map(([at, places]) => ({
      id: starts[at].id,
      page: pages.findLast((one) => one.location <= places[0])?.id.slice(1),
      quote: excerpt(words, places, starts[at].location, starts[at + 1]?.location ?? words.length),
    }));
}

// A day as all pages of the site have it.
const months = list.dataset.months.split(" ");
function printed(date) {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${months[month - 1] ?? month} ${year}`;
}

// `31 700 V, nr. 104`, in the words of the page.
function printedNumber({ dossier, paper }) {
  const number = paper ? list.dataset.number.replace("{n}", paper) : "";
  return [dossier, number].filter(Boolean).join(", ");
}

// A title in capitals is set in small ones, as in the lists of letters.
const isCapitals = (title) => title !== title.toLowerCase() && title === title.toUpperCase();

function hit(data, tongue) {
  const page = `${root}${data.raw_url?.replace(/^\//, "") ?? data.url.replace(/^\//, "")}index.html`;
  const { title, date, from } = data.meta;
  const when = date ? element("time", "", printed(date)) : list.dataset.undated;
  if (date) when.dateTime = date;
  const foreign = tongue !== "und" && tongue !== language ? tongue : "";
  const name = element("a", isCapitals(title) ? "name capitals" : "name", title);
  name.href = page;
  name.lang = foreign || language;
  if (foreign) name.dir = "auto";
  const facts = [from, printedNumber(data.meta)].filter(Boolean);
  const details = element("p", "details", ...facts.map((one) => element("span", "", one)));
  const what = element("div", "what", name, details);
  const found = passages(data);
  const places = element("ul", "places");
  for (const { id, page: printedPage, quote } of found.slice(0, mostPlaces)) {
    if (foreign) {
      quote.lang = foreign;
      quote.dir = "auto";
    }
    const link = element("a", "", quote);
    link.href = `${page}#${id}`;
    const place = element("li", "", link);
    if (printedPage) {
      const word = /^\d+[rv]$/.test(printedPage) ? list.dataset.folio : list.dataset.page;
      place.append(" ", element("small", "", `${word ?? list.dataset.page} ${printedPage}`));
    }
    places.append(place);
  }
  if (found.length) what.append(places);
  if (found.length > mostPlaces) {
    const rest = found.length - mostPlaces;
    what.append(element("p", "again", list.dataset.more.replace("{n}", rest)));
  }
  return element("li", "line", element("span", "when", when), what);
}

let results = [];
let shown = 0;
let turn = 0;

async function showMore() {
  const now = turn;
  const next = await Promise.all(results.slice(shown, shown + perPage).map((one) => one.data()));
  if (now !== turn) return;
  shown += next.length;
  const lines = next.map((data, at) => hit(data, results[shown - next.length + at].tongue));
  list.append(...lines);
  more.hidden = shown >= results.length;
  return lines[0];
}

function say(count) {
  const { none, one, many } = state.dataset;
  const number = new Intl.NumberFormat(language).format(count);
  state.textContent = count === 0 ? none : count === 1 ? one : many.replace("{n}", number);
}

async function search() {
  const question = asked();
  turn += 1;
  const now = turn;
  const isNothing = !question.words && !Object.keys(question.filters).length;
  if (isNothing) {
    list.replaceChildren();
    more.hidden = true;
    state.textContent = "";
    return;
  }
  if (!list.children.length) state.textContent = state.dataset.waiting;
  try {
    const found = await merged(await load(), question);
    if (now !== turn) return;
    results = found;
    shown = 0;
    list.replaceChildren();
    await showMore();
    if (now === turn) say(found.length);
  } catch (trouble) {
    console.error(trouble);
    loading = undefined;
    state.textContent = location.protocol === "file:" ? state.dataset.disk : state.dataset.failed;
  }
}

// The question stands in the address, so that a link asks the same again.
function remember() {
  const address = new URL(location.href);
  for (const [name, value] of new FormData(form)) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  history.replaceState(null, "", address);
}

function recall() {
  const values = new URLSearchParams(location.search);
  for (const field of form.querySelectorAll("[name]")) field.value = values.get(field.name) ?? "";
}

let waiting;
form.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => { remember(); search(); }, 200);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  remember();
  search();
});
more.addEventListener("click", async () => {
  const first = await showMore();
  first?.querySelector("a")?.focus();
});
recall();
state.textContent = "";
search();
