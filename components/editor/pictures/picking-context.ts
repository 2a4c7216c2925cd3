import { createContext } from "react";

/** Opens the picker for pictures of the text; they go where the selection stands. */
export const PickForBody = createContext<() => void>(() => undefined);
