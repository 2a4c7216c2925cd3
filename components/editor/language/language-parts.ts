export { LanguageCheck } from "./language-check.tsx";
export { LanguageCount } from "./language-count.tsx";
export { LanguageDesk } from "./language-desk.ts";
export { LanguagePanel } from "./language-panel.tsx";
export { goToMark } from "./next-mark.ts";
