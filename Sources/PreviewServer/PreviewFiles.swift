/// The preview's own script and style, served as files so that a strict policy of the page allows
/// them.
enum PreviewFiles {
  /// Loads the page again when a newer edition is ready.
  static let script = Array(
    """
    (() => {
      const own = Number(document.currentScript.dataset.generation);
      const events = new EventSource("/_preview/events");
      events.onmessage = (event) => {
        if (Number(event.data) > own) { events.close(); location.reload(); }
      };
      addEventListener("pagehide", () => events.close());
    })();

    """.utf8)

  /// Sets the diagnostics at the foot of the window.
  static let style = Array(
    """
    #zendbrief-preview {
      position: fixed; inset: auto 1rem 1rem auto; z-index: 1000; max-width: 44rem;
      max-height: 60vh; overflow: auto; padding: .5rem 1rem; font: 14px/1.5 system-ui, sans-serif;
      color: #222; background: #fffbe8; border: 1px solid #b58900; border-radius: .3rem;
    }
    #zendbrief-preview ol { margin: .5rem 0; padding-left: 1.5rem; }
    #zendbrief-preview .error code { color: #a40000; }
    @media print { #zendbrief-preview { display: none; } }

    """.utf8)
}
