// Comfort only: every page is complete without this.
const asWritten = (source) =>
  source.matches("pre") ? source.textContent : source.textContent.replace(/\s+/g, " ").trim();
for (const button of document.querySelectorAll("button[data-copy]")) {
  const source = document.getElementById(button.dataset.copy);
  if (!source || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const word = button.textContent;
    try {
      await navigator.clipboard.writeText(asWritten(source));
    } catch {
      return;
    }
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = word; }, 2000);
  });
}

for (const button of document.querySelectorAll("button[data-save]")) {
  const source = document.getElementById(button.dataset.save);
  if (!source) continue;
  button.hidden = false;
  button.addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([asWritten(source)]));
    link.download = button.dataset.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  });
}

// What a timeline leaves out stands in the address, so that a link shows the same to others.
const boxes = [...document.querySelectorAll(".sieve input")];
if (boxes.length) {
  const hidden = (new URLSearchParams(location.search).get("hide") ?? "").split(",");
  for (const box of boxes) {
    box.checked = !hidden.includes(box.value);
    box.addEventListener("change", () => {
      const off = boxes.filter((one) => !one.checked).map((one) => one.value);
      const address = new URL(location.href);
      if (off.length) address.searchParams.set("hide", off.join(","));
      else address.searchParams.delete("hide");
      history.replaceState(null, "", address);
    });
  }
}

// A selected passage is copied with its citation, page and the address of its paragraph.
const quoting = document.querySelector("button[data-quote]");
const letter = document.querySelector("article.letter");
if (quoting && letter && navigator.clipboard) {
  const apart = ".here, .back, .note-mark, .page-mark, .sidenote";
  const selected = () => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    return letter.contains(range.commonAncestorContainer) ? range : null;
  };
  const words = (range) => {
    const piece = range.cloneContents();
    for (const mark of piece.querySelectorAll(apart)) mark.remove();
    for (const block of piece.querySelectorAll("p, li, h2, h3, h4, td, br")) block.after(" ");
    return piece.textContent.replace(/\s+/g, " ").trim();
  };
  // The last page that begins before a place.
  const page = (node, offset) => {
    let last = null;
    for (const mark of letter.querySelectorAll(".page-mark")) {
      const place = document.createRange();
      place.selectNode(mark);
      if (place.comparePoint(node, offset) < 0) break;
      last = mark.dataset;
    }
    return last;
  };
  const source = (range) => {
    const from = page(range.startContainer, range.startOffset);
    const to = page(range.endContainer, range.endOffset);
    const pages = from && to && from.page !== to.page ? `${from.label}–${to.page}` : (from ?? to)?.label;
    const node = range.startContainer;
    const near = (node.nodeType === 1 ? node : node.parentElement).closest(":not(.page-mark, a)[id]");
    const known = ["cite-as", "canonical"].map((name) => document.querySelector(`link[rel=${name}]`));
    const site = known.find(Boolean)?.href ?? location.href.split("#")[0];
    const where = near && letter.contains(near) ? `#${near.id}` : "";
    const { quote, caveat } = quoting.dataset;
    return quote + (pages ? `, ${pages}` : "") + (caveat ? ` (${caveat})` : "")
      + `. ${site}${where}`;
  };
  const label = quoting.textContent;
  const place = () => {
    const range = selected();
    quoting.hidden = !range || !words(range);
    if (quoting.hidden) return;
    quoting.textContent = label;
    const lines = range.getClientRects();
    const last = lines[lines.length - 1] ?? range.getBoundingClientRect();
    quoting.style.top = `${last.bottom + scrollY + 6}px`;
    quoting.style.left = `${Math.max(8, Math.min(last.right, innerWidth - 240)) + scrollX}px`;
  };
  let wait;
  document.addEventListener("selectionchange", () => {
    clearTimeout(wait);
    wait = setTimeout(place, 200);
  });
  // Pressing the button may not take the selection away.
  quoting.addEventListener("pointerdown", (event) => event.preventDefault());
  quoting.addEventListener("click", async () => {
    const range = selected();
    if (!range) return;
    try {
      await navigator.clipboard.writeText(`“${words(range)}” ${source(range)}`);
    } catch {
      return;
    }
    quoting.textContent = quoting.dataset.done;
    setTimeout(() => { quoting.hidden = true; }, 2000);
  });
}
