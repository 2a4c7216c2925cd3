import { useTranslations } from "next-intl";
import { type ComponentType, useEffect, useEffectEvent, useState } from "react";
import { toast } from "./toast.ts";

/** `onMissing`: its script did not come. */
type Part<Props> = ComponentType<Props & { onMissing?: () => void }> & {
  /** Brings the script before it is wanted, so that it is there without a connection, too. */
  preload: () => void;
};

/**
 * A part of a page whose script comes when it is first wanted. Nothing stands in its place until then, and
 * when it does not come (offline, a new release) that is said and the next try starts afresh.
 */
export function part<Props extends object>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let Loaded: ComponentType<Props> | null = null;
  const bring = async () => {
    Loaded ??= await load();
  };
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, when its module is read
  function Wanted(props: Props & { onMissing?: () => void }) {
    const t = useTranslations("ui");
    const [, setCame] = useState(Loaded !== null);
    const tellMissing = useEffectEvent(() => {
      toast.error(t("partMissing"));
      props.onMissing?.();
    });
    useEffect(() => {
      let left = false;
      bring().then(
        () => (left ? undefined : setCame(true)),
        () => (left ? undefined : tellMissing()),
      );
      return () => {
        left = true;
      };
    }, []);
    return Loaded === null ? null : <Loaded {...props} />;
  }
  return Object.assign(Wanted, { preload: () => void bring().catch(() => undefined) });
}
