// On a wide screen a letter's notes stand beside the words that call them, as in a printed book; the
// notes at the end stay what everything else uses.
const calls = [...document.querySelectorAll(".letter .text a[role=doc-noteref]")];
const wide = matchMedia("(min-width: 82rem)");
let beside = [];

function place() {
  for (const note of beside) note.remove();
  beside = [];
  if (!wide.matches) return;
  const text = document.querySelector(".letter .text");
  const top = text.getBoundingClientRect().top;
  let free = 0;
  for (const call of calls) {
    const note = document.getElementById(decodeURIComponent(call.hash.slice(1)));
    if (!note) continue;
    const copy = document.createElement("div");
    copy.className = "sidenote";
    // The same words stand at the end: nobody needs to hear them or come by their links twice.
    copy.ariaHidden = "true";
    copy.inert = true;
    const mark = document.createElement("b");
    mark.textContent = call.textContent;
    copy.append(mark, " ", ...[...note.childNodes].map((node) => node.cloneNode(true)));
    for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
    text.append(copy);
    free = Math.max(free, call.getBoundingClientRect().top - top);
    copy.style.setProperty("top", `${free}px`);
    free += copy.offsetHeight + 12;
    beside.push(copy);
  }
}

if (calls.length) {
  place();
  document.fonts.ready.then(place);
  addEventListener("resize", place);
}
