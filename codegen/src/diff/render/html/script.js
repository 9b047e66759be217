"use strict";
(() => {
  const report = JSON.parse(document.getElementById("data").textContent);
  const root = document.documentElement;
  root.classList.add("js");
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  const entries = all(".entry").map((element) => {
    const change = report.changes[Number(element.dataset.i)];
    const words = [change.rule, change.sentence, change.subject, change.before, change.after, change.fingerprint,
      ...change.operations, ...change.models, ...change.filters, ...change.items.map((item) => item.path)];
    return { element, change, text: words.filter(Boolean).join("\n").toLowerCase() };
  });
  const groups = all(".group").map((element) => ({ element, count: one(".n", element) }));
  const chips = all(".chip");
  const rows = all(".bars li");
  const selects = ["resource", "area", "kind"];
  const fields = { q: one("#q"), resource: one("#resource"), area: one("#area"), kind: one("#kind") };

  const state = { wire: new Set(), rust: new Set(), resource: "", area: "", kind: "", q: "", by: "wire" };

  // Each filter by name; counting leaves one of them out.
  const tests = {
    wire: (entry) => state.wire.size === 0 || state.wire.has(entry.change.wire),
    rust: (entry) => state.rust.size === 0 || state.rust.has(entry.change.rust),
    resource: (entry) => state.resource === "" || named(entry.change) === state.resource,
    area: (entry) => state.area === "" || entry.change.area === state.area,
    kind: (entry) => state.kind === "" || entry.change.kind === state.kind,
    q: (entry) => state.q.toLowerCase().split(/\s+/).every((word) => entry.text.includes(word)),
  };
  const named = (change) => change.resource || "several resources";
  const fits = (entry, but) => Object.keys(tests).every((name) => name === but || tests[name](entry));

  function tally(name, value) {
    const counts = new Map();
    for (const entry of entries) {
      if (fits(entry, name)) counts.set(value(entry.change), (counts.get(value(entry.change)) ?? 0) + 1);
    }
    return counts;
  }

  const values = { resource: named, area: (change) => change.area, kind: (change) => change.kind };
  for (const name of selects) {
    const known = [...new Set(entries.map((entry) => values[name](entry.change)))];
    if (name === "resource") known.sort();
    for (const value of known) fields[name].append(new Option(value, value));
  }

  function show() {
    let shown = 0;
    for (const entry of entries) {
      entry.element.hidden = !fits(entry);
      if (!entry.element.hidden) shown += 1;
    }
    for (const group of groups) {
      const visible = all(".entry:not([hidden])", group.element).length;
      group.element.hidden = visible === 0;
      group.count.textContent = visible === 1 ? "1 change" : `${visible} changes`;
    }
    for (const chip of chips) {
      const { filter, value } = chip.dataset;
      const counts = tally(filter, (change) => change[filter]);
      const n = counts.get(value) ?? 0;
      one("b", chip).textContent = n;
      chip.classList.toggle("zero", n === 0);
      chip.setAttribute("aria-pressed", String(state[filter].has(value)));
    }
    for (const name of selects) {
      const counts = tally(name, values[name]);
      for (const option of fields[name].options) {
        if (option.value) option.textContent = `${option.value} (${counts.get(option.value) ?? 0})`;
      }
      fields[name].value = state[name];
    }
    fields.q.value = state.q;
    for (const bars of all(".bars")) bars.classList.toggle("filtered", state.resource !== "");
    for (const row of rows) row.classList.toggle("chosen", row.dataset.resource === state.resource);
    for (const part of all(".bars rect")) {
      const set = state[part.dataset.by];
      part.classList.toggle("off", set.size > 0 && !set.has(part.dataset.value));
    }
    const hidden = one(".rest");
    if (hidden && one(".chosen", hidden)) hidden.open = true;
    one(".chart")?.setAttribute("data-by", state.by);
    for (const button of all(".switch button")) {
      button.setAttribute("aria-pressed", String(button.dataset.by === state.by));
    }
    const chosen = [...state.wire].concat([...state.rust].map((word) => `${word} in Rust`));
    const words = chosen.length ? `: ${chosen.join(", ")}` : "";
    one("#count b").textContent = shown;
    one("#count span").textContent = ` of ${entries.length} changes${words}`;
    one("#printed").textContent = shown === entries.length ? "" : `Filtered: ${shown} of ${entries.length} changes.`;
    one("#nothing").hidden = shown !== 0 || entries.length === 0;
    save();
  }

  // The address keeps the filters and up to this many open entries.
  const REMEMBERED = 20;
  let restoring = false;

  function save() {
    if (restoring) return;
    const hash = new URLSearchParams();
    for (const name of ["wire", "rust"]) {
      if (state[name].size) hash.set(name, [...state[name]].join(","));
    }
    for (const name of ["resource", "area", "kind", "q"]) {
      if (state[name]) hash.set(name, state[name]);
    }
    if (state.by !== "wire") hash.set("by", state.by);
    const open = entries.filter((entry) => entry.element.open).map((entry) => entry.change.fingerprint);
    if (open.length && open.length <= REMEMBERED) hash.set("open", open.join(","));
    const text = hash.toString();
    history.replaceState(null, "", text ? `#${text}` : location.pathname + location.search);
  }

  function restore() {
    const text = location.hash.slice(1);
    // A link to a place in the page is none of ours.
    if (text && !text.includes("=")) return;
    const hash = new URLSearchParams(text);
    const list = (name) => (hash.get(name) ?? "").split(",").filter(Boolean);
    const among = (name, value) => entries.some((entry) => values[name](entry.change) === value);
    restoring = true;
    for (const name of ["wire", "rust"]) {
      const known = new Set(chips.filter((chip) => chip.dataset.filter === name).map((chip) => chip.dataset.value));
      state[name] = new Set(list(name).filter((value) => known.has(value)));
    }
    for (const name of selects) state[name] = among(name, hash.get(name)) ? hash.get(name) : "";
    state.q = hash.get("q") ?? "";
    state.by = hash.get("by") === "rust" ? "rust" : "wire";
    const open = new Set(list("open"));
    for (const entry of entries) entry.element.open = open.has(entry.change.fingerprint);
    show();
    restoring = false;
    const first = entries.find((entry) => entry.element.open && !entry.element.hidden);
    if (first) first.element.scrollIntoView({ block: "center" });
  }

  for (const chip of chips) {
    chip.addEventListener("click", () => {
      const set = state[chip.dataset.filter];
      if (!set.delete(chip.dataset.value)) set.add(chip.dataset.value);
      show();
    });
  }
  for (const name of selects) {
    fields[name].addEventListener("change", () => { state[name] = fields[name].value; show(); });
  }
  fields.q.addEventListener("input", () => { state.q = fields.q.value.trim(); const at = fields.q.value; show(); fields.q.value = at; });

  function toChanges() {
    const controls = one(".controls");
    if (controls.getBoundingClientRect().top > innerHeight * 0.6) controls.scrollIntoView({ block: "start" });
  }
  for (const row of rows) {
    one("a", row).addEventListener("click", (event) => {
      event.preventDefault();
      state.resource = state.resource === row.dataset.resource ? "" : row.dataset.resource;
      show();
      toChanges();
    });
    for (const part of all("rect", row)) {
      part.addEventListener("click", () => {
        state.resource = row.dataset.resource;
        state[part.dataset.by] = new Set([part.dataset.value]);
        show();
        toChanges();
      });
    }
  }
  for (const button of all(".switch button")) {
    button.addEventListener("click", () => { state.by = button.dataset.by; show(); });
  }

  function clear() {
    Object.assign(state, { wire: new Set(), rust: new Set(), resource: "", area: "", kind: "", q: "" });
    show();
  }
  const openAll = (open) => {
    restoring = true;
    for (const entry of entries) if (!entry.element.hidden) entry.element.open = open;
    restoring = false;
    save();
  };
  one("#expand").addEventListener("click", () => openAll(true));
  one("#collapse").addEventListener("click", () => openAll(false));
  one("#reset").addEventListener("click", clear);
  one("#again").addEventListener("click", clear);
  for (const entry of entries) entry.element.addEventListener("toggle", save);

  for (const button of all(".copy")) {
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(button.dataset.text);
        button.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(button.previousElementSibling);
        button.textContent = "Selected";
      }
      setTimeout(() => { button.textContent = "Copy"; }, 1500);
    });
  }

  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? "");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      fields.q.focus();
      fields.q.select();
    }
    if (event.key === "Escape" && document.activeElement === fields.q && state.q) {
      state.q = "";
      show();
    }
  });

  // Paper has no buttons: everything that is shown is open there.
  const folds = all("details");
  let before = null;
  function print(on) {
    if (on && !before) {
      before = folds.map((fold) => fold.open);
      restoring = true;
      for (const fold of folds) fold.open = true;
    } else if (!on && before) {
      folds.forEach((fold, i) => { fold.open = before[i]; });
      before = null;
      setTimeout(() => { restoring = false; });
    }
  }
  addEventListener("beforeprint", () => print(true));
  addEventListener("afterprint", () => print(false));
  matchMedia("print").addEventListener("change", (event) => print(event.matches));

  one(".controls").hidden = entries.length === 0;
  addEventListener("hashchange", restore);
  restore();
  show();
})();
