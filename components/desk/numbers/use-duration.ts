import { useTranslations } from "next-intl";
import { durationOf } from "./duration.ts";

/** Says lengths of time, in milliseconds, in the reader's language: "2 jam 30 mnt". */
export function useDuration(): (ms: number) => string {
  const t = useTranslations("numbers.duration");
  return (ms) => {
    const { key, values } = durationOf(ms);
    return t(key, values);
  };
}
