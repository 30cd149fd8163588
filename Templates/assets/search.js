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
const isPage = (anchor) => anchor.element === "span" && /^p\d+$/.test(anchor.id);

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

// Results of all indexes in one row; each index gives its own in order. An index of a decade, `nl-2000`, has no
// letter of another decade: only indexes of the same one have to be put together letter by letter.
async function merged(indexes, { words, order, filters }) {
  const sort = order ? { sort: { date: order === "new" ? "desc" : "asc" } } : {};
  const found = await Promise.all(
    indexes.map(async ({ name, index }) => {
      const found = await index.search(words || null, { filters, ...sort });
      const tongue = name.split("-")[0];
      return { ...found, results: found.results.map((one) => ({ ...one, tongue })) };
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
  const words = (data.raw_content ?? data.content).split(/[\r\n\s]+/g);
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

const printed = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });

function hit(data) {
  const page = `${root}${data.raw_url?.replace(/^\//, "") ?? data.url.replace(/^\//, "")}index.html`;
  const { title, date, number, from } = data.meta;
  const when = date
    ? element("time", "", printed.format(new Date(`${date}T00:00:00Z`)))
    : list.dataset.undated;
  if (date) when.dateTime = date;
  const name = element("a", "name", title);
  name.href = page;
  const details = element("p", "details", ...[from, number].filter(Boolean).map((one) => element("span", "", one)));
  const what = element("div", "what", name, details);
  const found = passages(data);
  const places = element("ul", "places");
  for (const { id, page: printedPage, quote } of found.slice(0, mostPlaces)) {
    const link = element("a", "", quote);
    link.href = `${page}#${id}`;
    const place = element("li", "", link);
    if (printedPage) place.append(" ", element("small", "", `${list.dataset.page} ${printedPage}`));
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
  const lines = next.map(hit);
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
