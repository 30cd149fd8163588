// Comfort only: every page is complete without this.
for (const button of document.querySelectorAll("button[data-copy]")) {
  const source = document.getElementById(button.dataset.copy);
  if (!source || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const word = button.textContent;
    try {
      await navigator.clipboard.writeText(source.textContent.replace(/\s+/g, " ").trim());
    } catch {
      return;
    }
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = word; }, 2000);
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
