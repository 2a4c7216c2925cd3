import { useEffect, useState } from "react";

/** A pause in which nobody is in the middle of a word. */
const restMs = 1_500;

/**
 * Whether the keys have rested since `waiting` began: what takes the focus then takes nobody's letters. Stays true
 * until `waiting` ends.
 */
export function useKeysAtRest(waiting: boolean): boolean {
  const [atRest, setAtRest] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    let timer = setTimeout(() => setAtRest(true), restMs);
    const onKey = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setAtRest(true), restMs);
    };
    for (const sign of ["keydown", "input"]) window.addEventListener(sign, onKey, { capture: true });
    return () => {
      clearTimeout(timer);
      setAtRest(false);
      for (const sign of ["keydown", "input"]) window.removeEventListener(sign, onKey, { capture: true });
    };
  }, [waiting]);
  return waiting && atRest;
}
