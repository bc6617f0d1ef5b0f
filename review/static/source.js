// The source beside the form: larger, smaller, moved, turned; and drawing a box on a page, which is read again.
(() => {
  "use strict";
  const source = document.getElementById("source");
  if (!source) return;
  const pane = source.querySelector(".sheets");
  const strip = document.getElementById("point-say");
  const LEAST = 0.25;
  const MOST = 6;

  // ---- what the other scripts of the pane use ----

  const point = { source, pane, active, say, pageInView, place, mark, take: null, suggest: null };
  window.mailorderPoint = point;

  function active() {
    const field = document.activeElement;
    return field?.dataset?.path && !field.disabled && document.getElementById("form")?.contains(field) ? field : null;
  }
  function say(words) {
    strip.textContent = words || "";
    strip.hidden = !words;
  }
  function pageInView() {
    const lit = source.querySelector(".page .mark.lit")?.closest(".page");
    if (lit) return lit;
    const room = pane.getBoundingClientRect();
    const seen = (page) => {
      const box = page.getBoundingClientRect();
      return Math.min(box.bottom, room.bottom) - Math.max(box.top, room.top);
    };
    return [...source.querySelectorAll(".page")].sort((a, b) => seen(b) - seen(a))[0] || null;
  }
  // A point of the window in fractions of the page, however it is turned and enlarged.
  function place(page, event) {
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(page.querySelector("svg").getScreenCTM().inverse());
    return { x: Math.min(1, Math.max(0, at.x)), y: Math.min(1, Math.max(0, at.y)) };
  }
  function mark(page, box) {
    for (const one of source.querySelectorAll("rect.pointed")) one.setAttribute("width", 0);
    if (!page || !box) return;
    const rect = page.querySelector("rect.pointed");
    const [x0, y0, x1, y1] = box;
    for (const [name, value] of Object.entries({ x: x0, y: y0, width: x1 - x0, height: y1 - y0 })) rect.setAttribute(name, value);
  }

  // ---- larger and smaller ----

  const level = () => Number(source.dataset.zoom) || 1;
  function zoomTo(wanted, at) {
    const before = level();
    const next = Math.round(Math.min(MOST, Math.max(LEAST, wanted)) * 100) / 100;
    const room = pane.getBoundingClientRect();
    const x = at ? at.clientX - room.left : room.width / 2;
    const y = at ? at.clientY - room.top : room.height / 2;
    const [left, top] = [pane.scrollLeft + x, pane.scrollTop + y];
    source.dataset.zoom = next;
    source.style.setProperty("--zoom", next);
    pane.scrollTo({ left: (left * next) / before - x, top: (top * next) / before - y, behavior: "instant" });
    sessionStorage.setItem("zoom", next);
    sharpen();
  }
  function fit() {
    const page = pageInView();
    if (!page) return zoomTo(1);
    const whole = (level() * (pane.clientHeight - 24)) / page.getBoundingClientRect().height;
    zoomTo(Math.abs(level() - whole) < 0.02 ? 1 : whole);
    page.scrollIntoView({ block: "start", behavior: "instant" });
    return undefined;
  }
  function sharpen() {
    for (const picture of source.querySelectorAll(".page img")) {
      const needed = picture.clientWidth * devicePixelRatio;
      const width = [1000, 1600, 2400].find((one) => one >= needed * 0.9) || 2400;
      if (width > Number(new URL(picture.src).searchParams.get("w"))) picture.src = `${picture.dataset.src}?w=${width}`;
    }
  }
  function turn() {
    const page = pageInView();
    if (!page) return;
    const picture = page.querySelector("img");
    page.style.setProperty("--ratio", (picture.naturalHeight || 1414) / (picture.naturalWidth || 1000));
    page.dataset.turn = (Number(page.dataset.turn || 0) + 1) % 4;
  }
  pane.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoomTo(level() * (event.deltaY < 0 ? 1.15 : 1 / 1.15), event);
  }, { passive: false });

  // ---- the pointer: pressed and moved it pans, or draws a box ----

  const boxButton = document.getElementById("box-mode");
  const boxMode = () => boxButton.getAttribute("aria-pressed") === "true";
  function setBoxMode(on) {
    boxButton.setAttribute("aria-pressed", String(on));
    source.classList.toggle("drawing", on);
  }
  let pressed = null;
  source.addEventListener("mousedown", (event) => {
    // The cursor stays in its field while one points at the page.
    if (event.target.closest(".page")) event.preventDefault();
  });
  source.addEventListener("dragstart", (event) => event.preventDefault());
  source.addEventListener("pointerdown", (event) => {
    const page = event.target.closest(".page");
    if (!page || event.button > 1) return;
    pressed = { page, x: event.clientX, y: event.clientY, from: place(page, event), left: pane.scrollLeft, top: pane.scrollTop, moved: false };
    pressed.draws = (boxMode() || event.shiftKey) && event.button === 0;
  });
  window.addEventListener("pointermove", (event) => {
    if (!pressed) return;
    const [dx, dy] = [event.clientX - pressed.x, event.clientY - pressed.y];
    pressed.moved ||= Math.hypot(dx, dy) > 5;
    if (!pressed.moved) return;
    if (pressed.draws) mark(pressed.page, boxTo(event));
    else pane.scrollTo({ left: pressed.left - dx, top: pressed.top - dy, behavior: "instant" });
  });
  window.addEventListener("pointerup", (event) => {
    const done = pressed;
    if (done?.moved && done.draws) point.readBox(done.page, boxTo(event));
    if (done?.moved) setBoxMode(false);
    pressed = null;
    if (done && !done.moved && done.page.contains(event.target)) point.clicked?.(done.page, event);
  });
  window.addEventListener("pointercancel", () => (pressed = null));
  function boxTo(event) {
    const to = place(pressed.page, event);
    return [Math.min(pressed.from.x, to.x), Math.min(pressed.from.y, to.y), Math.max(pressed.from.x, to.x), Math.max(pressed.from.y, to.y)];
  }
  point.readBox = async (page, box) => {
    const field = active();
    if (!field) return say(strip.dataset.focusFirst);
    say(strip.dataset.reading);
    const [x0, y0, x1, y1] = box.map((value) => value.toFixed(4));
    const answer = await fetch(`${page.dataset.page}/box.json?${new URLSearchParams({ x0, y0, x1, y1 })}`).catch(() => null);
    const texts = answer?.ok ? (await answer.json()).texts : [];
    say(texts.length ? strip.dataset.again : strip.dataset.nothing);
    if (texts.length && field.isConnected) {
      field.focus({ preventScroll: true });
      point.suggest(field, texts);
    }
    return undefined;
  };

  // ---- keys and buttons ----

  let lastField = null;
  document.addEventListener("focusin", () => (lastField = active() || lastField));
  const KEYS = {
    Equal: () => zoomTo(level() * 1.25), BracketRight: () => zoomTo(level() * 1.25), NumpadAdd: () => zoomTo(level() * 1.25),
    Minus: () => zoomTo(level() / 1.25), Slash: () => zoomTo(level() / 1.25), NumpadSubtract: () => zoomTo(level() / 1.25),
    Digit0: fit, Numpad0: fit, Period: turn, KeyK: () => setBoxMode(!boxMode()), KeyS: () => pane.focus(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      if (document.activeElement === pane) lastField?.focus();
      setBoxMode(false);
      say("");
      mark(null);
    }
    const act = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey ? KEYS[event.code] : null;
    if (!act) return;
    event.preventDefault();
    act();
  });
  for (const group of source.querySelectorAll(".zoom")) group.hidden = false;
  for (const button of source.querySelectorAll("[data-zoom-by]")) {
    button.addEventListener("click", () => zoomTo(level() * (Number(button.dataset.zoomBy) > 0 ? 1.25 : 0.8)));
  }
  document.getElementById("fit").addEventListener("click", fit);
  document.getElementById("turn").addEventListener("click", turn);
  boxButton.addEventListener("click", () => setBoxMode(!boxMode()));
  for (const button of source.querySelectorAll(".source-bar button")) {
    button.addEventListener("mousedown", (event) => event.preventDefault()); // the cursor stays in its field
  }
  if (sessionStorage.getItem("zoom")) zoomTo(Number(sessionStorage.getItem("zoom")));
})();
