import { createContext } from "react";

/** The person at this screen. */
export const PersonContext = createContext<{ readonly id: string; readonly name: string }>({
  id: "",
  name: "",
});
