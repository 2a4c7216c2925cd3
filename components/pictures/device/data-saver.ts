const key = "redaksi-data-saver";

/** Whether photos are made smaller before they are sent: as chosen here before, else as the device asks. */
export function savesData(): boolean {
  const chosen = storage()?.getItem(key);
  if (chosen === "on" || chosen === "off") return chosen === "on";
  const connection: unknown = Reflect.get(navigator, "connection");
  return Reflect.get(Object(connection), "saveData") === true;
}

/** Remembers the choice on this device. */
export function saveData(on: boolean): void {
  storage()?.setItem(key, on ? "on" : "off");
}

/** Null where the browser keeps nothing, as in some private windows. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
