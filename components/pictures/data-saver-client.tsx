"use client";
import { useTranslations } from "next-intl";
import { useEffect, useId, useState } from "react";
import { saveData, savesData } from "./device/data-saver.ts";

/** "Hemat data": whether photos are made smaller on the device before they are sent. */
export function DataSaver() {
  const t = useTranslations("pictures.saver");
  const id = useId();
  const [on, setOn] = useState(false);
  // What the device asks is known in the browser only.
  useEffect(() => setOn(savesData()), []);
  return (
    <div className="flex items-start gap-2 text-left touch:min-h-11 touch:items-center">
      <input
        id={id}
        type="checkbox"
        checked={on}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          setOn(target.checked);
          saveData(target.checked);
        }}
        className="mt-0.5 size-4 touch:mt-0 touch:size-5"
      />
      <label htmlFor={id} className="text-sm">
        <span className="font-semibold">{t("label")}</span>{" "}
        <span id={`${id}-hint`} className="text-muted">
          {t("hint")}
        </span>
      </label>
    </div>
  );
}
