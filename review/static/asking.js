// The question to the customer: ticked proposals stand in the text; what the clerk has changed by hand stays.
(() => {
  "use strict";
  const form = document.getElementById("asking");
  const text = document.getElementById("text");
  const offers = document.getElementById("offers");
  const tongue = document.getElementById("tongue");
  const ticked = () => [...offers.querySelectorAll("input:checked")].map((box) => box.dataset.text);

  function letter(questions) {
    const { greeting, one, many, closing } = offers.dataset;
    const several = questions.length > 1;
    const asked = several ? questions.map((words, at) => `${at + 1}. ${words}`) : questions.length ? questions : ["…"];
    return `${[greeting, several ? many.replace("{number}", questions.length) : one, ...asked, closing].join("\n\n")}\n`;
  }
  let made = text.value;
  offers?.addEventListener("change", (event) => {
    const { text: words } = event.target.dataset;
    if (text.value === made) {
      text.value = letter(ticked());
    } else if (event.target.checked) {
      const at = text.value.lastIndexOf(offers.dataset.closing);
      text.value = at < 0 ? `${text.value.trimEnd()}\n\n${words}\n` : `${text.value.slice(0, at)}${words}\n\n${text.value.slice(at)}`;
    } else {
      text.value = text.value.replace(words, "").replace(/\n\d*\.?[ ]*\n\n/, "\n");
    }
    if (text.value === letter(ticked())) made = text.value;
  });
  if (offers) offers.hidden = false;
  tongue.addEventListener("change", () => {
    // Another language words everything anew; what was written by hand is not thrown away for it.
    if (text.value === made) location.href = `${tongue.dataset.reloads}?language=${tongue.value}`;
  });
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!document.getElementById("send").disabled) form.requestSubmit(document.getElementById("send"));
  });
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault(); // the second click of a double click
    form.dataset.sent = "yes";
  });
  text.setSelectionRange(0, 0);
})();
