import { expect, type Locator, type Page } from "@playwright/test";

/** Takes a story by the mouse and holds it over the target; it is not let go yet. */
export async function holdByMouse(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const start = await middleOf(from);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 12, start.y + 4, { steps: 3 });
  const end = await middleOf(to);
  await page.mouse.move(end.x, end.y, { steps: 8 });
}

/** Drags a story by the mouse onto the target. */
export async function dragByMouse(page: Page, from: Locator, to: Locator): Promise<void> {
  await holdByMouse(page, from, to);
  await page.mouse.up();
}

/** Drags a story by its handle with one finger; where to is asked once it is held, for what only then appears. */
export async function dragByFinger(page: Page, handle: Locator, to: () => Locator): Promise<void> {
  await handle.scrollIntoViewIfNeeded();
  const finger = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: { x: number; y: number }) =>
    finger.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [at] : [] });
  const start = await middleOf(handle);
  await touch("touchStart", start);
  for (const step of [4, 10, 16]) await touch("touchMove", { x: start.x, y: start.y - step });
  const target = to();
  await expect(target).toBeVisible();
  const end = await middleOf(target);
  for (const part of [0.25, 0.5, 0.75, 1]) {
    await touch("touchMove", {
      x: start.x + (end.x - start.x) * part,
      y: start.y + (end.y - start.y) * part,
    });
  }
  await touch("touchEnd");
  await finger.detach();
}

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error("what is dragged and where to can be seen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
