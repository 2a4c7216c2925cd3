/** The build that holds all it needs, for browser, worker and Node alike. */
declare module "mammoth/mammoth.browser.min.js" {
  interface Result {
    value: string;
  }
  export function convertToHtml(
    input: { arrayBuffer: ArrayBuffer },
    options?: { styleMap?: readonly string[]; externalFileAccess?: boolean },
  ): Promise<Result>;
}
