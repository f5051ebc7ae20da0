/* Single keys for the queue and the conflict page. Every key presses a link, button or field that is on the page anyway:
   nothing here can do what a pointer cannot. Off inside text fields, with modifiers, and where data-keys is "off". */
(() => {
  "use strict";
  const on = () => document.documentElement.dataset.keys !== "off";
  const one = (selector) => document.querySelector(selector);
  const typing = (el) => el.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]") !== null;
  let waiting = false; // for the second key of "g q"

  const rows = () => [...document.querySelectorAll("[data-rows] > *")];
  const current = () => document.querySelector("[data-rows] > .at");

  function mark(row) {
    current()?.classList.remove("at");
    row.classList.add("at");
    const link = row.querySelector("h3 a, td a");
    link?.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  }

  function step(by) {
    const all = rows();
    if (all.length === 0) return press(one(`[data-key="${by > 0 ? "j" : "k"}"]`));
    const at = all.indexOf(current());
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by;
    if (next >= 0 && next < all.length) mark(all[next]);
    else press(one(by > 0 ? ".pager [rel=next]" : ".pager [rel=prev]"));
    return true;
  }

  function press(el) {
    if (!el) return false;
    if (el.matches("input:not([type=radio], [type=checkbox]), textarea")) el.focus();
    else el.click();
    return true;
  }

  /* In the queue, r and d open the row's page with that kind of decision chosen. */
  function decide(kind) {
    const radio = one(`#decide [name=kind][value=${kind}]`);
    if (radio) {
      radio.click();
      one("#decide").scrollIntoView({ block: "nearest" });
      const first = one(`#decide .part.${kind} input:checked`) ?? one(`#decide .part.${kind} input`);
      first?.focus({ preventScroll: true });
      return true;
    }
    const link = current()?.querySelector("h3 a");
    if (link) location.assign(link.href + "#" + kind);
    return Boolean(link);
  }

  function choose(n) {
    const kind = one("#decide [name=kind]:checked")?.value;
    const option = one(`#decide .part.${kind} [data-nth="${n}"]`);
    option?.focus({ preventScroll: true });
    return press(option);
  }

  function support(letter) {
    const box = one(`#decide [data-letter="${letter}"]`);
    if (!box) return false;
    one("#decide [name=kind][value=resolve]").click();
    box.focus({ preventScroll: true });
    return press(box);
  }

  function enter(event) {
    const el = event.target;
    if (el.closest("a, button, summary, dialog")) return false;
    const save = one("#decide .actions .main");
    if (save) return press(save);
    return press(current()?.querySelector("h3 a, td a"));
  }

  function act(event) {
    const key = event.key;
    if (waiting) {
      waiting = false;
      if (key === "q") { location.assign("/conflicts"); return true; }
    }
    if (event.shiftKey && /^[A-Z]$/.test(key)) return support(key);
    if (/^[1-9]$/.test(key)) return choose(key);
    switch (key) {
      case "j": return step(1);
      case "k": return step(-1);
      case "Enter": return enter(event);
      case "x": return press(current()?.querySelector("[name=pick]"));
      case "r": return decide("resolve");
      case "d": return decide("dismiss");
      case "f": return decide("defer");
      case "o": return ownValue();
      case "g": waiting = true; return true;
      case "?": return help();
      case "/": case "e": case "n": case "t": case "u": return press(one(`[data-key="${key}"]`));
      default: return false;
    }
  }

  function ownValue() {
    const own = one('[data-key="o"]');
    if (!own) return false;
    one("#decide [name=kind][value=resolve]").click();
    one('#decide [data-nth="1"]').click();
    return press(own);
  }

  function help() {
    const dialog = one("dialog#keys");
    if (dialog.open) dialog.close(); else dialog.showModal();
    return true;
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey && event.key === "Enter" && event.target.id === "note") {
      press(one("#decide .actions .main"));
      return;
    }
    if (event.key === "Escape" && typing(event.target) && !event.isComposing) {
      event.target.blur();
      return;
    }
    if (!on() || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
    if (one("dialog[open]") && event.key !== "?") return;
    if (act(event)) event.preventDefault();
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("#show-keys")) { event.preventDefault(); help(); }
  });

  /* A supported position or an own value goes with the first verdict: choosing one chooses the other. */
  document.addEventListener("change", (event) => {
    if (event.target.matches('#decide [name=verdict]') && event.target.dataset.chooses === "false") {
      document.querySelectorAll("#decide [name=positions]").forEach((box) => { box.checked = false; });
    }
    if (event.target.matches("#decide [name=positions]") && event.target.checked && !one("#decide [data-chooses=true]:checked")) {
      one('#decide [data-nth="1"]').checked = true;
    }
  });
  document.addEventListener("input", (event) => {
    if (event.target.id === "own" && event.target.value && !one("#decide [data-chooses=true]:checked")) {
      one('#decide [data-nth="1"]').checked = true;
    }
  });

  /* After a smooth swap the reader stands at the top of the new page, as after a full load: at once, since htmx puts the focus
     into the field of the same name, where keys would be typed. */
  function arrive() {
    if (["#resolve", "#dismiss", "#defer"].includes(location.hash)) decide(location.hash.slice(1));
    if (one("[data-page=queue]") && rows().length > 0 && !current()) rows()[0].classList.add("at");
  }
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.target.id === "main") event.target.focus({ preventScroll: true });
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.target.id === "main") arrive();
  });
  arrive();
})();
