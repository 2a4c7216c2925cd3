import { useCallback, useMemo, useSyncExternalStore } from "react";
import type * as Y from "yjs";
import { type DraftField, type DraftText, draftFieldMap, draftText } from "#newsroom/drafts/layout.ts";
import { useSession } from "../session/session-context.ts";
import { fieldOrigin } from "./bound-text.ts";

/** One choice of the draft and the way to change it; `read` makes something usable of whatever stands there. */
export function useField<Value>(
  name: DraftField,
  read: (value: unknown) => Value,
): [Value, (value: Value) => void] {
  const { document } = useSession();
  const fields = draftFieldMap(document);
  const raw = useObserved(fields, () => fields.get(name));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` is one of the constants below
  const value = useMemo(() => read(raw), [raw]);
  const set = useCallback(
    (next: Value) => document.transact(() => fields.set(name, next), fieldOrigin),
    [document, fields, name],
  );
  return [value, set];
}

/** What a text of the draft says now. */
export function useDraftText(name: DraftText): string {
  const text = draftText(useSession().document, name);
  return useObserved(text, () => text.toString());
}

function useObserved<Value>(type: Y.Map<unknown> | Y.Text, snapshot: () => Value): Value {
  const subscribe = useCallback(
    (listener: () => void) => {
      type.observe(listener);
      return () => type.unobserve(listener);
    },
    [type],
  );
  return useSyncExternalStore(subscribe, snapshot);
}

export const asText = (value: unknown): string => (typeof value === "string" ? value : "");
export const asId = (value: unknown): string | null => (typeof value === "string" ? value : null);
export const asFlag = (value: unknown): boolean => value === true;
export const asTexts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((part) => typeof part === "string") : [];
