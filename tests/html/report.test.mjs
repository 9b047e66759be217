// The HTML report as a reviewer uses it: opened from disk, filtered, expanded, printed.
// REPORT is the report, DATA the same comparison as JSON. SHOTS, when set, is a folder for screenshots.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { launch } from "./browser.mjs";

const report = pathToFileURL(process.env.REPORT).href;
const { changes } = JSON.parse(readFileSync(process.env.DATA, "utf8"));
const named = (change) => change.resource || "several resources";
const count = (fits) => changes.filter(fits).length;
const LIMIT = { timeout: 60_000 };

let browser;
before(async () => { browser = await launch(); }, LIMIT);
after(async () => { await browser?.close(); });

/** Opens the report, hands the page on, and wants neither a word on the console nor a request. */
async function open(options, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, ...options.context });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults = [];
  page.on("console", (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => { if (request.url().split("#")[0] !== report) faults.push(`request: ${request.url()}`); });
  await page.goto(report + (options.hash ?? ""));
  try {
    await use(page);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

const visible = (page) => page.locator(".entry:visible");
const shoot = async (page, name) => {
  if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, `${name}.png`) });
};
async function shows(page, expected) {
  assert.ok(expected > 0, "the comparison has such changes");
  assert.equal(await visible(page).count(), expected);
  assert.match(await page.locator("#count").innerText(), new RegExp(`^${expected} of ${changes.length} `));
}

test("opens with every change folded", LIMIT, () => open({}, async (page) => {
  assert.ok(changes.length > 0);
  await shows(page, changes.length);
  assert.equal(await page.locator(".entry[open]").count(), 0);
  assert.equal(await page.locator(".bars li").count(), new Set(changes.map(named)).size);
  await shoot(page, "light");
}));

test("verdicts, selects and words narrow the list", LIMIT, () => open({}, async (page) => {
  const chip = (filter, value) => page.locator(`.chip[data-filter=${filter}][data-value=${value}]`);
  await chip("wire", "risky").click();
  await shows(page, count((c) => c.wire === "risky"));
  await chip("wire", "breaking").click();
  await shows(page, count((c) => ["risky", "breaking"].includes(c.wire)));
  await chip("rust", "minor").click();
  const both = (c) => ["risky", "breaking"].includes(c.wire) && c.rust === "minor";
  await shows(page, count(both));
  assert.equal(await chip("wire", "risky").getAttribute("aria-pressed"), "true");
  assert.equal(await chip("wire", "compatible").locator("b").innerText(),
    String(count((c) => c.wire === "compatible" && c.rust === "minor")));
  await page.locator("#reset").click();
  await shows(page, changes.length);
  await page.locator("#area").selectOption("property");
  await page.locator("#kind").selectOption("added");
  await shows(page, count((c) => c.area === "property" && c.kind === "added"));
  await page.locator("#reset").click();
  await page.keyboard.press("/");
  await page.keyboard.type("BARBICAN kms");
  const text = (c) => JSON.stringify(c).toLowerCase();
  await shows(page, count((c) => text(c).includes("barbican") && text(c).includes("kms")));
  await page.locator("#q").fill("there is no such word");
  assert.equal(await visible(page).count(), 0);
  await page.locator("#again").click();
  await shows(page, changes.length);
}));

test("an entry opens by keyboard and shows both sides", LIMIT, () => open({}, async (page) => {
  const i = changes.findIndex((c) => c.before && c.after && c.items.length > 0);
  const change = changes[i];
  const entry = page.locator(`#c-${change.fingerprint}`);
  await entry.locator("summary").focus();
  await page.keyboard.press("Enter");
  const body = await entry.locator(".body").innerText();
  for (const side of [change.old, change.new]) {
    assert.ok(body.includes(`${side.file}:${side.line}:${side.column}`), body);
    assert.ok(body.includes(side.pointer), body);
  }
  for (const word of [change.before, change.after, change.rule, change.fingerprint, change.items[0].path,
    change.operations[0]]) assert.ok(body.includes(word), `${word} in ${body}`);
  await shoot(page, "open");
  await entry.locator(".copy").click();
  await entry.locator(".copy", { hasText: /Copied|Selected/ }).waitFor();
  await page.locator("#expand").click();
  assert.equal(await page.locator(".entry[open]").count(), changes.length);
  await page.locator("#collapse").click();
  assert.equal(await page.locator(".entry[open]").count(), 0);
}));

test("the chart filters by resource and by verdict", LIMIT, () => open({ context: { colorScheme: "dark" } }, async (page) => {
  const row = page.locator(".bars li").filter({ has: page.locator(".by-wire rect:nth-child(2)") }).first();
  const resource = await row.getAttribute("data-resource");
  await row.locator("a").click();
  await shows(page, count((c) => named(c) === resource));
  await shoot(page, "dark");
  await row.locator("a").click();
  await shows(page, changes.length);
  const part = row.locator(".by-wire rect").nth(1);
  const value = await part.getAttribute("data-value");
  await part.click();
  await shows(page, count((c) => named(c) === resource && c.wire === value));
  await page.locator(".switch [data-by=rust]").click();
  assert.equal(await page.locator(".by-rust rect:visible").count() > 0, true);
  assert.equal(await page.locator(".by-wire rect:visible").count(), 0);
}));

test("the address keeps filters and open entries", LIMIT, async () => {
  let hash;
  const fits = (c) => c.wire === "compatible" && c.rust === "minor" && c.kind === "added";
  const change = changes.find(fits);
  await open({}, async (page) => {
    await page.locator(".chip[data-value=compatible]").click();
    await page.locator(".chip[data-value=minor]").click();
    await page.locator("#kind").selectOption("added");
    await page.locator(`#c-${change.fingerprint} summary`).click();
    await page.waitForFunction(() => location.hash.includes("open="));
    hash = new URL(page.url()).hash;
  });
  await open({ hash }, async (page) => {
    await shows(page, count(fits));
    assert.equal(await page.locator("#kind").inputValue(), "added");
    assert.deepEqual(await page.locator(".entry[open]").evaluateAll((all) => all.map((e) => e.id)), [`c-${change.fingerprint}`]);
    await page.evaluate(() => { location.hash = "#resource=nothing&wire=wrong&q="; });
    await page.waitForFunction((n) => document.querySelectorAll(".entry:not([hidden])").length === n, changes.length);
  });
});

test("paper shows everything and no controls", LIMIT, () => open({}, async (page) => {
  await page.emulateMedia({ media: "print" });
  await page.waitForFunction((n) => document.querySelectorAll(".entry[open]").length === n, changes.length);
  assert.equal(await page.locator(".entry .body:visible").count(), changes.length);
  assert.equal(await page.locator(".bars li:visible").count(), new Set(changes.map(named)).size);
  for (const name of [".controls", ".switch", ".copy"]) assert.equal(await page.locator(`${name}:visible`).count(), 0, name);
  await shoot(page, "print");
  await page.emulateMedia({ media: "screen" });
  await page.waitForFunction(() => document.querySelectorAll(".entry[open]").length === 0);
}));

test("without scripts it is a list to read", LIMIT, () => open({ context: { javaScriptEnabled: false } }, async (page) => {
  assert.equal(await visible(page).count(), changes.length);
  await page.locator(".entry summary").first().click();
  assert.equal(await page.locator(".entry .body:visible").count(), 1);
  assert.equal(await page.locator(".controls:visible").count(), 0);
}));

test("a narrow window scrolls in one direction only", LIMIT, () => open({ context: { viewport: { width: 380, height: 900 } } }, async (page) => {
  await page.locator("#expand").click();
  const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(wide <= window, `${wide} > ${window}`);
  await shoot(page, "narrow");
}));
