// What goes on while the page is open: counts that stay true, and how much new post waits. One stream, and only while the page is seen,
// because a browser has six connections for all windows of a site together. Nothing moves by itself: new post comes in when it is asked for.
(() => {
  "use strict";
  let stream = null;
  let listened = "";
  const address = () => document.getElementById("list")?.dataset.pulse || "/pulse";

  function listen() {
    if (document.hidden || !window.EventSource) return close();
    if (stream && listened === address() && stream.readyState !== EventSource.CLOSED) return undefined;
    close();
    listened = address();
    stream = new EventSource(listened);
    stream.onmessage = (event) => tell(JSON.parse(event.data));
    return undefined;
  }
  function close() {
    stream?.close();
    stream = null;
  }
  function tell({ counts, new: arrived }) {
    for (const place of document.querySelectorAll("[data-count]")) {
      const number = String(counts[place.dataset.count] ?? 0);
      if (place.textContent !== number) place.textContent = number;
    }
    const button = document.getElementById("new-post");
    if (!button) return;
    button.hidden = !arrived;
    const words = (arrived === 1 ? button.dataset.one : button.dataset.many).replace("{number}", arrived);
    const place = button.querySelector("span");
    if (place.textContent !== words) place.textContent = words;
  }
  document.addEventListener("visibilitychange", listen);
  document.addEventListener("htmx:afterSettle", listen);
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", listen);
})();
