// Loads the page again when a newer edition is ready in which it is another.
(() => {
  const own = Number(document.currentScript.dataset.generation);
  const path = decodeURI(location.pathname);
  const isAnother = ([generation, word, ...rest]) => {
    if (Number(generation) <= own) return false;
    if (word === "only") return rest.includes(path);
    // The same as in an edition that is not older than this page.
    if (word === "but") return Number(rest[0]) > own || !rest.slice(1).includes(path);
    return true;
  };
  const events = new EventSource("/_preview/events");
  events.onmessage = (event) => {
    if (isAnother(event.data.split(" "))) { events.close(); location.reload(); }
  };
  addEventListener("pagehide", () => events.close());
})();
