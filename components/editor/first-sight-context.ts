import { createContext, type ReactNode } from "react";

/** What the page shows of the story until the writing desk stands: sent by the server with the page. */
export const FirstSightContext = createContext<ReactNode>(null);
