// Loads the page again when a newer edition is ready.
(() => {
  const own = Number(document.currentScript.dataset.generation);
  const events = new EventSource("/_preview/events");
  events.onmessage = (event) => {
    if (Number(event.data) > own) { events.close(); location.reload(); }
  };
  addEventListener("pagehide", () => events.close());
})();
