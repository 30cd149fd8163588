// The proof desk: the letter's source beside the letter, what was told of it at its line, and its events
// with the entries that confirm, reject or correct them. All words of a letter are put in as text.
const root = document.documentElement;
const data = await (await fetch(`/_preview/desk${location.pathname}`)).json();
const { words } = data;
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const moving = () => (calm.matches ? "auto" : "smooth");

function make(name, className, ...content) {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...content);
  return node;
}

const key = (letter) => {
  const node = make("kbd", "", letter);
  node.ariaHidden = "true";
  return node;
};

// What is kept while the page loads again after a save.
const memory = {
  get: (name) => { try { return sessionStorage.getItem(`zendbrief-${name}`); } catch { return null; } },
  set: (name, value) => { try { sessionStorage.setItem(`zendbrief-${name}`, value); } catch { /* nothing kept */ } },
};

// The source

const remarkOf = (one, name = "li") =>
  make(name, `zd-remark is-${one.severity}`, make("b", "", one.message),
    ...(one.advice ? [" ", make("em", "", one.advice)] : []));

const lines = data.lines.map((line, place) => {
  const number = make(line.passage ? "a" : "span", "", `${place + 1}`);
  if (line.passage) {
    number.href = `#${line.passage}`;
    number.ariaLabel = words["desk-line"].replace("{n}", place + 1);
  }
  const node = make("li", `zd-line is-${line.use}`, number, make("code", "", line.text));
  if (line.word && data.lines[place - 1]?.use !== line.use) node.append(make("small", "", line.word));
  return node;
});
const list = make("ol", "", ...lines);
const whole = make("div", "zd-whole");
for (const remark of data.remarks) {
  const line = lines[remark.line - 1];
  if (!line) { whole.append(remarkOf(remark, "p")); continue; }
  line.after(remarkOf(remark));
  const passage = remark.passage && document.getElementById(remark.passage);
  passage?.append(make("span", "zd-note", remark.message, ...(remark.advice ? [" ", make("em", "", remark.advice)] : [])));
}
if (whole.children.length) {
  whole.tabIndex = 0;
  whole.setAttribute("role", "region");
  whole.ariaLabel = words["desk-remarks"];
}
const source = make("div", "zd-source", list);
source.tabIndex = 0;
source.setAttribute("role", "region");
source.ariaLabel = data.isMarkdown ? words["desk-markdown"] : words["desk-source"];

// The passages whose first line is known, in the order of the page.
const passages = data.lines
  .flatMap(({ passage }, line) => {
    const node = passage && document.getElementById(passage);
    return node ? [{ node, line }] : [];
  })
  .sort((a, b) => (a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
let hand = null;

function take(found) {
  if (!found || found === hand) return;
  hand?.node.classList.remove("zd-hand");
  for (const line of list.querySelectorAll(".is-at-hand")) line.classList.remove("is-at-hand");
  hand = found;
  found.node.classList.add("zd-hand");
  let end = found.line + 1;
  while (end < data.lines.length && !data.lines[end].passage) end += 1;
  for (let line = found.line; line < end; line += 1) {
    if (data.lines[line].use === "body") lines[line].classList.add("is-at-hand");
  }
  const top = lines[found.line].offsetTop - source.offsetTop - source.clientHeight / 4;
  source.scrollTo({ top, behavior: moving() });
}

// While an event or a line leads the letter, its scrolling leads nothing.
let isLed = 0;
function follow() {
  if (panel.hidden || isLed > Date.now()) return;
  const height = innerHeight - (innerWidth > panel.offsetWidth + 1 ? 0 : panel.offsetHeight);
  take(passages.findLast(({ node }) => node.getBoundingClientRect().top < height * 0.35) ?? passages[0]);
}

function lead(passage) {
  const node = passage && document.getElementById(passage);
  if (!node) return;
  isLed = Date.now() + 900;
  const height = innerHeight - (innerWidth > panel.offsetWidth + 1 ? 0 : panel.offsetHeight);
  scrollTo({ top: scrollY + node.getBoundingClientRect().top - height / 4, behavior: moving() });
  take(passages.findLast((one) => one.node === node || one.node.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING));
}

list.addEventListener("click", (click) => {
  const link = click.target.closest("a");
  if (!link) return;
  click.preventDefault();
  lead(decodeURIComponent(link.hash.slice(1)));
});

// The events

const foot = make("p", "zd-foot", words["desk-keys"]);
foot.setAttribute("role", "status");
let silence;
function say(text) {
  foot.textContent = text;
  foot.classList.add("is-said");
  clearTimeout(silence);
  silence = setTimeout(() => {
    foot.textContent = words["desk-keys"];
    foot.classList.remove("is-said");
  }, 4000);
}

const acts = { c: "confirm", r: "reject", e: "edit" };
const events = data.events.map((event) => {
  const entry = make("pre", "", event.confirm);
  const buttons = Object.entries(acts).map(([letter, act]) => {
    const button = make("button", "", words[`desk-${act}`], key(letter));
    button.type = "button";
    button.dataset.act = act;
    button.setAttribute("aria-keyshortcuts", letter);
    button.addEventListener("click", () => copy(node, act));
    for (const kind of ["focus", "mouseenter"]) button.addEventListener(kind, () => show(node, act));
    return button;
  });
  const node = make("li", `zd-event${event.isConfirmed ? " is-confirmed" : ""}`,
    make("p", "", make("span", "when", event.date ?? ""), make("span", "", event.name),
      make("span", "standing", `${event.status}, ${event.standing}`)),
    make("div", "", ...[...new Set(event.quotes.map((quote) => quote.words))].map((text) => make("q", "", text)),
      make("div", "zd-acts", ...buttons), entry));
  node.tabIndex = 0;
  node.event = event;
  node.addEventListener("focusin", () => choose(node));
  return node;
});

function show(node, act) {
  const entry = node.querySelector("pre");
  entry.textContent = node.event[act];
  entry.scrollIntoView({ block: "nearest" });
  for (const button of node.querySelectorAll("button")) button.ariaPressed = String(button.dataset.act === act);
}

function choose(node) {
  if (node.classList.contains("is-current")) return;
  for (const other of events) other.classList.toggle("is-current", other === node);
  show(node, "confirm");
  node.scrollIntoView({ block: "nearest" });
  memory.set("event", node.event.id);
  lead(node.event.quotes[0]?.passage);
}

async function copy(node, act) {
  show(node, act);
  try {
    await navigator.clipboard.writeText(node.event[act]);
    say(words["desk-copied"]);
  } catch {
    say(words["desk-uncopied"]);
  }
}

function step(by) {
  const at = events.findIndex((one) => one.classList.contains("is-current"));
  const next = at < 0 ? (by > 0 ? 0 : events.length - 1) : at + by;
  events[Math.max(0, Math.min(events.length - 1, next))]?.focus({ preventScroll: true });
}

// The panel

const close = make("button", "", words["desk-close"], key("p"));
close.type = "button";
const rows = make("div", "zd-events",
  make("h3", "", words["desk-events"], " ", make("small", "", `${events.length}`)),
  events.length ? make("ol", "", ...events) : make("p", "zd-foot", words["desk-none"]), foot);
const panel = make("section", "",
  make("header", "", make("h2", "", words.desk), make("p", "", data.path), close), whole, source, rows);
panel.id = "zd";
panel.hidden = true;
panel.ariaLabel = words.desk;
const button = make("button", "", words.desk, key("p"));
button.type = "button";
button.setAttribute("aria-controls", "zd");
button.setAttribute("aria-keyshortcuts", "p");
document.getElementById("zendbrief-preview").prepend(button);
document.body.append(panel);

function toggle(isOpen) {
  const held = passages.findLast(({ node }) => node.getBoundingClientRect().top < innerHeight * 0.35)?.node;
  const was = held?.getBoundingClientRect().top;
  panel.hidden = !isOpen;
  root.classList.toggle("zd-open", isOpen);
  button.ariaExpanded = String(isOpen);
  memory.set("desk", isOpen ? "open" : "");
  // The letter is set anew beside the desk: what was at hand stays where it was.
  if (held) scrollBy({ top: held.getBoundingClientRect().top - was, behavior: "instant" });
  follow();
}

button.addEventListener("click", () => { toggle(true); close.focus(); });
close.addEventListener("click", () => { toggle(false); button.focus(); });
let waits = false;
addEventListener("scroll", () => {
  if (waits) return;
  waits = true;
  requestAnimationFrame(() => { waits = false; follow(); });
}, { passive: true });
addEventListener("keydown", (press) => {
  if (press.ctrlKey || press.metaKey || press.altKey || press.defaultPrevented) return;
  if (press.target.closest?.("input, textarea, select, [contenteditable]")) return;
  if (press.key === "p") return toggle(panel.hidden);
  if (panel.hidden) return;
  const current = document.activeElement.closest?.(".zd-event");
  const by = { j: 1, k: -1, ...(current && { ArrowDown: 1, ArrowUp: -1 }) }[press.key];
  if (by) step(by);
  else if (current && acts[press.key]) copy(current, acts[press.key]);
  else return;
  press.preventDefault();
});

const kept = events.find((one) => one.event.id === memory.get("event"));
if (memory.get("desk")) toggle(true);
if (kept) { kept.classList.add("is-current"); show(kept, "confirm"); }
